package fr.ars.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"jeanne@example.org", "j.le-bras+ars@sante.example.org", "a@b", "ne-pas-repondre@localhost"})
    void addresses_people_have(String text) {
        assertThat(new EmailAddress(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jeanne",
                "jeanne@",
                "@example.org",
                "jeanne@@example.org",
                "jeanne le bras@example.org",
                "jeanne.@example.org",
                "je..anne@example.org",
                "jeanne@example..org",
                "jeanne@-example.org",
                "jeanne@example.org\r\nBcc: everybody@example.org",
                "jeanne@example.org\n",
                "Jeanne <jeanne@example.org>",
                "jeanne@example.org,paul@example.org",
                "\"jeanne\"@example.org",
                "jeanné@example.org"
            })
    void what_is_no_single_plain_address_is_refused(String text) {
        assertThat(EmailAddress.isAddress(text)).isFalse();
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "' Jeanne.Martin@Example.ORG ', jeanne.martin@example.org",
        "a+b@sous.domaine.example.org, a+b@sous.domaine.example.org",
        "o'neill@example.org, o'neill@example.org",
        "contact@santé.fr, contact@xn--sant-epa.fr"
    })
    void spellings_of_one_address_become_one(String typed, String normal) {
        assertThat(EmailAddress.parse(typed)).contains(new EmailAddress(normal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "jeanne", "jeanne@localhost", "jeanne@example.org\r\nBcc: a@example.org", "a@.fr"})
    void what_nobody_has_for_an_address_is_none(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void too_long_is_refused() {
        assertThat(EmailAddress.isAddress("a".repeat(65) + "@example.org")).isFalse();
        assertThat(EmailAddress.isAddress("a@" + "b".repeat(60) + (".") + "c.d".repeat(80)))
                .isFalse();
    }

    @Test
    void it_does_not_show_itself_in_logs() {
        assertThat(new EmailAddress("jeanne@example.org")).asString().doesNotContain("jeanne");
    }
}
