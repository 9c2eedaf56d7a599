package fr.ars.portal.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProxiesTest {

    private static final String PROXY = "127.0.0.1";
    private static final String OUTER = "10.0.0.5";
    private static final Proxies NONE = new Proxies(Optional.empty());
    private static final Proxies TWO = new Proxies(Optional.of(PROXY + ", " + OUTER));

    @Test
    void nobody_is_believed_unless_the_operator_says_so() {
        assertThat(NONE.client(PROXY, List.of("192.0.2.7"))).isEqualTo(PROXY);
    }

    @Test
    void a_proxy_of_ours_says_for_whom_it_speaks() {
        assertThat(TWO.client(PROXY, List.of("192.0.2.7"))).isEqualTo("192.0.2.7");
    }

    @Test
    void a_stranger_is_itself_whatever_it_writes() {
        assertThat(TWO.client("198.51.100.9", List.of("192.0.2.7"))).isEqualTo("198.51.100.9");
    }

    @Test
    void what_the_client_itself_wrote_before_our_proxies_does_not_count() {
        assertThat(TWO.client(PROXY, List.of("203.0.113.1, 192.0.2.7", OUTER))).isEqualTo("192.0.2.7");
    }

    @Test
    void a_proxy_that_says_nothing_is_the_client() {
        assertThat(TWO.client(PROXY, List.of())).isEqualTo(PROXY);
        assertThat(TWO.client(PROXY, List.of(" , "))).isEqualTo(PROXY);
    }
}
