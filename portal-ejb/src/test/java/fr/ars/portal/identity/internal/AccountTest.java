package fr.ars.portal.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ars.portal.identity.IdentityException;
import fr.ars.portal.kernel.Uuids;
import fr.ars.portal.mail.EmailAddress;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    private static final Instant NOW = Instant.parse("2028-03-22T09:00:00Z");

    static Account opened() {
        return new Account(
                Uuids.at(NOW), new EmailAddress("jeanne@exemple.fr"), new DisplayName("Jeanne M."), "hash", NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING_CONFIRMATION, PENDING_CONFIRMATION, false",
        "PENDING_CONFIRMATION, ACTIVE, true",
        "PENDING_CONFIRMATION, CLOSED, true",
        "ACTIVE, PENDING_CONFIRMATION, false",
        "ACTIVE, ACTIVE, false",
        "ACTIVE, CLOSED, true",
        "CLOSED, PENDING_CONFIRMATION, false",
        "CLOSED, ACTIVE, false",
        "CLOSED, CLOSED, false"
    })
    void an_account_goes_from_opened_to_confirmed_to_closed(AccountState from, AccountState to, boolean may) {
        assertThat(from.mayBecome(to)).isEqualTo(may);
    }

    @Test
    void nobody_signs_in_before_having_confirmed() {
        assertThatThrownBy(() -> opened().recordSignIn(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_new_password_ends_older_sessions() {
        Account account = opened();
        int before = account.credentialsVersion();
        account.changePassword("other");
        assertThat(account.credentialsVersion()).isGreaterThan(before);
    }

    @Test
    void a_confirmed_account_is_not_registered_again() {
        Account account = opened();
        account.confirm(NOW);
        assertThatThrownBy(() -> account.registerAgain(new DisplayName("Un autre"), "other"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(account.passwordHash()).contains("hash");
    }

    @Test
    void closing_erases_the_person_and_keeps_the_identifier() {
        Account account = opened();
        account.confirm(NOW);
        int before = account.credentialsVersion();
        account.close(NOW.plusSeconds(60));
        assertThat(account.email()).isEmpty();
        assertThat(account.displayName()).isEmpty();
        assertThat(account.passwordHash()).isEmpty();
        assertThat(account.credentialsVersion()).isGreaterThan(before);
        assertThat(account.closedAt()).contains(NOW.plusSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void a_person_has_a_name(String name) {
        assertThatThrownBy(() -> new DisplayName(name)).isInstanceOf(IdentityException.class);
    }

    @Test
    void a_name_has_an_end() {
        assertThatThrownBy(() -> new DisplayName("x".repeat(101))).isInstanceOf(IdentityException.class);
    }
}
