package fr.ars.portal.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.ars.portal.identity.Demonstration;
import fr.ars.portal.identity.IdentityException;
import fr.ars.portal.kernel.ConfigFiles;
import fr.ars.portal.mail.EmailAddress;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final EmailAddress EMAIL = new EmailAddress("jeanne.martin@exemple.fr");

    private final PasswordRule rule = Shipped.passwordRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct cheval pile agrafe",
                "unephrasesansaucunsigne",
                "été à la mer",
                "😀 émojis comptent un",
                "42 vaches et 7 chèvres"
            })
    void a_long_password_is_good_without_capitals_figures_or_signs(String password) {
        assertThatCode(() -> rule.check(password, EMAIL)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "court, identity.password.too-short",
        "onze lettre, identity.password.too-short",
        "MotDePasse2028!, identity.password.too-common",
        "AZERTYUIOP12, identity.password.too-common",
        "123456789012, identity.password.too-common",
        "aaaabbbbaaaab, identity.password.too-common",
        "jeanne.martin@exemple.fr, identity.password.contains-email",
        "vive Jeanne.Martin, identity.password.contains-email"
    })
    void a_guessable_one_is_refused(String password, String code) {
        assertThat(refusal(password).code()).isEqualTo(code);
    }

    @Test
    void length_is_counted_in_characters_as_people_see_them() {
        assertThat(refusal("😀é😁à😂ù😃ç😄o😅").code()).isEqualTo("identity.password.too-short");
        assertThatCode(() -> rule.check("😀é😁à😂ù😃ç😄o😅i", EMAIL)).doesNotThrowAnyException();
    }

    @Test
    void a_novel_is_refused() {
        assertThat(refusal("abcdefgh".repeat(17)).code()).isEqualTo("identity.password.too-long");
    }

    @Test
    void two_ways_of_typing_an_accent_are_one_password() {
        assertThat(PasswordRule.normal("e\u0301te\u0301 en Bretagne"))
                .isEqualTo(PasswordRule.normal("été en Bretagne"));
    }

    @Test
    void the_demonstration_s_password_is_one_people_may_choose_there_and_nowhere_else() {
        ConfigFiles files = new ConfigFiles(Optional.empty());
        String known = files.text(Demonstration.PASSWORD_FILE).strip();
        assertThatCode(() -> demonstration(files, true).check(known, EMAIL)).doesNotThrowAnyException();
        assertThatThrownBy(() -> demonstration(files, false).check(known, EMAIL))
                .isInstanceOf(IdentityException.class);
    }

    private static PasswordRule demonstration(ConfigFiles files, boolean on) {
        IdentityProducer producer = new IdentityProducer();
        producer.files = files;
        producer.demonstration = new Demonstration(on);
        producer.clock = Clock.systemUTC();
        producer.make();
        return producer.passwordRule();
    }

    private IdentityException refusal(String password) {
        return catchThrowableOfType(IdentityException.class, () -> rule.check(password, EMAIL));
    }
}
