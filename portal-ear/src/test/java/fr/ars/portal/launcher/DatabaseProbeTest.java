package fr.ars.portal.launcher;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DatabaseProbeTest {

    @Test
    void a_port_nobody_listens_to_is_said_in_one_line() {
        assertRefused("jdbc:mariadb://127.0.0.1:" + Ports.free() + "/x", "does not answer");
    }

    @Test
    void a_server_that_accepts_and_says_nothing_is_not_waited_for_long() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertRefused("jdbc:mariadb://127.0.0.1:" + silent.getLocalPort() + "/x", "does not answer");
        }
    }

    @Test
    void another_kind_of_address_is_told_apart() {
        assertRefused("jdbc:postgresql://127.0.0.1/x", "is not a MariaDB address");
    }

    private static void assertRefused(String url, String why) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(
                                () -> DatabaseProbe.requireAnswer(new Settings.Database(url, "portal", "secret")))
                        .isInstanceOf(CannotStart.class)
                        .hasMessageContaining(url)
                        .hasMessageContaining(why)
                        .hasMessageNotContaining("secret")
                        .message()
                        .doesNotContain("\n"));
    }
}
