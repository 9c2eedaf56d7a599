package fr.ars.portal.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "::ffff:192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:",
        "2001:db8:1:2:ffff:ffff:ffff:ffff, 2001:db8:1:2:",
        "2001:db8::1, 2001:db8:0:0:",
        "::1, 0:0:0:0:"
    })
    void a_subscriber_is_one_client_whatever_the_end_of_its_address(String address, String counted) {
        assertThat(ClientAddress.network(address)).isEqualTo(counted);
    }
}
