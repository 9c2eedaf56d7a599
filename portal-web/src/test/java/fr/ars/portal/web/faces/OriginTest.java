package fr.ars.portal.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which site sent a form. */
class OriginTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    https://portail.fr,      -,                          portail.fr,      OURS
                    https://PORTAIL.fr,      -,                          portail.fr,      OURS
                    http://localhost:8080,   -,                          localhost:8080,  OURS
                    -,                       https://portail.fr/page?q=1, portail.fr,     OURS
                    null,                    https://portail.fr/page,    portail.fr,      OURS
                    https://evil.example,    https://portail.fr/page,    portail.fr,      FOREIGN
                    https://portail.fr.evil, -,                          portail.fr,      FOREIGN
                    https://portail.fr:444,  -,                          portail.fr,      FOREIGN
                    http://localhost:8080,   -,                          127.0.0.1:8080,  FOREIGN
                    -,                       https://evil.example/,      portail.fr,      FOREIGN
                    not an address,          -,                          portail.fr,      FOREIGN
                    about:blank,             -,                          portail.fr,      FOREIGN
                    https://portail.fr,      -,                          -,               FOREIGN
                    -,                       -,                          portail.fr,      UNKNOWN
                    null,                    -,                          portail.fr,      UNKNOWN
                    """)
    void is_told_by_origin_else_by_referer(
            @Nullable String origin, @Nullable String referer, @Nullable String host, Origin expected) {
        assertThat(Origin.of(origin, referer, host, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"https://portail.fr, OURS", "http://portail.fr, FOREIGN"})
    void an_encrypted_page_takes_no_form_of_a_page_in_clear(String origin, Origin expected) {
        assertThat(Origin.of(origin, null, "portail.fr", true)).isEqualTo(expected);
    }
}
