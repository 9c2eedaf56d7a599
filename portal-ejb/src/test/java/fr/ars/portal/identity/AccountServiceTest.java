package fr.ars.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.ars.portal.identity.internal.IdentityFixture;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Secret;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountServiceTest {

    private static final AgencyScope SCOPE = AgencyScope.of(IdentityFixture.BRETAGNE);
    private static final String CLIENT = "192.0.2.7";
    private static final String EMAIL = "jeanne@exemple.fr";
    private static final String PASSWORD = "une phrase assez longue";
    private static final String OTHER_PASSWORD = "une autre phrase longue";

    private final IdentityFixture room = new IdentityFixture();
    private final SignInService signIn = signIn();

    private SignInService signIn() {
        SignInService service = new SignInService();
        service.ledger = room.ledger;
        service.accounts = room.accountQueries;
        service.passwords = room.passwords;
        service.throttle = room.throttle;
        return service;
    }

    private AccountService accountsOf(Caller caller) {
        AccountService service = new AccountService();
        service.ledger = room.ledger;
        service.accounts = room.accountQueries;
        service.passwords = room.passwords;
        service.rule = room.rule;
        service.throttle = room.throttle;
        service.caller = caller;
        return service;
    }

    private AccountService accounts() {
        return accountsOf(CallerFixture.anonymous(room));
    }

    private void register(String email, String password) {
        accounts().register(SCOPE, new Registration(email, "Jeanne M.", password), CLIENT);
    }

    private SignInOutcome enter(String password) {
        return signIn.signIn(SCOPE, EMAIL, password, CLIENT);
    }

    @Test
    void who_registers_confirms_with_the_link_and_the_password_and_is_in() {
        register(" Jeanne@Exemple.FR", PASSWORD);
        Secret link = room.mail.lastSecret();
        assertThat(signIn.isConfirmationLink(SCOPE, link)).isTrue();
        SignInOutcome outcome = signIn.confirm(SCOPE, link, PASSWORD, CLIENT);
        assertThat(outcome).isInstanceOf(SignInOutcome.Accepted.class);
        assertThat(enter(PASSWORD)).isInstanceOf(SignInOutcome.Accepted.class);
    }

    @Test
    void a_link_works_once() {
        register(EMAIL, PASSWORD);
        Secret link = room.mail.lastSecret();
        signIn.confirm(SCOPE, link, PASSWORD, CLIENT);
        assertThat(signIn.confirm(SCOPE, link, PASSWORD, CLIENT)).isInstanceOf(SignInOutcome.LinkDead.class);
    }

    @Test
    void a_link_works_for_three_days() {
        register(EMAIL, PASSWORD);
        Secret link = room.mail.lastSecret();
        room.clock.advance(Duration.ofHours(72).minusNanos(1));
        assertThat(signIn.isConfirmationLink(SCOPE, link)).isTrue();
        room.clock.advance(Duration.ofNanos(1));
        assertThat(signIn.confirm(SCOPE, link, PASSWORD, CLIENT)).isInstanceOf(SignInOutcome.LinkDead.class);
    }

    @Test
    void whoever_registered_first_with_a_stranger_s_address_does_not_get_the_account_by_the_stranger_s_click() {
        register(EMAIL, OTHER_PASSWORD);
        Secret ofTheIntruder = room.mail.lastSecret();
        assertThat(signIn.confirm(SCOPE, ofTheIntruder, PASSWORD, CLIENT)).isInstanceOf(SignInOutcome.Refused.class);
        register(EMAIL, PASSWORD);
        assertThat(signIn.isConfirmationLink(SCOPE, ofTheIntruder)).isFalse();
        signIn.confirm(SCOPE, room.mail.lastSecret(), PASSWORD, CLIENT);
        assertThat(enter(OTHER_PASSWORD)).isInstanceOf(SignInOutcome.Refused.class);
        assertThat(enter(PASSWORD)).isInstanceOf(SignInOutcome.Accepted.class);
    }

    @Test
    void registering_an_address_that_has_an_account_tells_its_owner_and_changes_nothing() {
        room.person(EMAIL, PASSWORD);
        int work = room.passwords.work;
        register(EMAIL, OTHER_PASSWORD);
        assertThat(room.mail.letters).hasSize(1).allSatisfy(letter -> {
            assertThat(letter.about()).isEqualTo("already");
            assertThat(letter.to()).isEqualTo(EMAIL);
        });
        assertThat(room.passwords.work - work)
                .as("as much work as for a new address")
                .isEqualTo(1);
        assertThat(enter(PASSWORD)).isInstanceOf(SignInOutcome.Accepted.class);
    }

    @Test
    void the_right_password_of_an_address_not_confirmed_sends_the_link_again() {
        register(EMAIL, PASSWORD);
        assertThat(enter("pas la bonne phrase")).isInstanceOf(SignInOutcome.Refused.class);
        assertThat(room.mail.letters).hasSize(1);
        assertThat(enter(PASSWORD)).isInstanceOf(SignInOutcome.NotConfirmed.class);
        assertThat(room.mail.letters).hasSize(2);
        assertThat(signIn.confirm(SCOPE, room.mail.lastSecret(), PASSWORD, CLIENT))
                .isInstanceOf(SignInOutcome.Accepted.class);
    }

    @Test
    void an_unknown_address_gets_the_answer_and_the_work_of_a_wrong_password() {
        room.person(EMAIL, PASSWORD);
        int before = room.passwords.work;
        SignInOutcome wrong = enter("pas la bonne phrase");
        int forWrong = room.passwords.work - before;
        SignInOutcome unknown = signIn.signIn(SCOPE, "personne@exemple.fr", PASSWORD, CLIENT);
        assertThat(unknown).isEqualTo(wrong);
        assertThat(room.passwords.work - before - forWrong).isEqualTo(forWrong);
    }

    @Test
    void failed_attempts_are_journalled_without_the_address() {
        UUID id = room.person(EMAIL, PASSWORD);
        enter("pas la bonne phrase");
        signIn.signIn(SCOPE, "personne@exemple.fr", PASSWORD, CLIENT);
        assertThat(room.journal.lines)
                .containsExactly(
                        "account.sign-in-refused account/" + id + " FR {}",
                        "account.sign-in-refused account/unknown FR {}");
    }

    @Test
    void after_ten_wrong_passwords_the_right_one_waits_too() {
        room.person(EMAIL, PASSWORD);
        for (int i = 0; i < 10; i++) {
            enter("pas la bonne phrase");
        }
        assertThatThrownBy(() -> enter(PASSWORD)).isInstanceOf(TooManyAttemptsException.class);
        room.clock.advance(Duration.ofMinutes(15));
        assertThat(enter(PASSWORD)).isInstanceOf(SignInOutcome.Accepted.class);
    }

    @Test
    void a_forgotten_password_is_set_anew_by_a_link_and_ends_the_sessions() {
        UUID id = room.person(EMAIL, PASSWORD);
        SignInOutcome.Accepted session = (SignInOutcome.Accepted) enter(PASSWORD);
        assertThat(signIn.isStillValid(id, session.credentialsVersion())).isTrue();
        accounts().askPasswordReset(SCOPE, EMAIL, CLIENT);
        accounts().resetPassword(SCOPE, room.mail.lastSecret(), OTHER_PASSWORD);
        assertThat(signIn.isStillValid(id, session.credentialsVersion())).isFalse();
        assertThat(enter(PASSWORD)).isInstanceOf(SignInOutcome.Refused.class);
        assertThat(enter(OTHER_PASSWORD)).isInstanceOf(SignInOutcome.Accepted.class);
        assertThat(room.mail.letters.getLast().about()).isEqualTo("changed");
    }

    @Test
    void the_link_to_a_new_password_works_once_for_an_hour_and_until_the_next() {
        room.person(EMAIL, PASSWORD);
        accounts().askPasswordReset(SCOPE, EMAIL, CLIENT);
        Secret first = room.mail.lastSecret();
        accounts().askPasswordReset(SCOPE, EMAIL, CLIENT);
        Secret second = room.mail.lastSecret();
        assertThat(accounts().isResetLink(SCOPE, first)).isFalse();
        room.clock.advance(Duration.ofHours(1).minusNanos(1));
        accounts().resetPassword(SCOPE, second, OTHER_PASSWORD);
        assertThat(code(() -> accounts().resetPassword(SCOPE, second, PASSWORD)))
                .isEqualTo("identity.link-dead");
        accounts().askPasswordReset(SCOPE, EMAIL, CLIENT);
        room.clock.advance(Duration.ofHours(1));
        assertThat(code(() -> accounts().resetPassword(SCOPE, room.mail.lastSecret(), PASSWORD)))
                .isEqualTo("identity.link-dead");
    }

    @Test
    void a_refused_new_password_leaves_the_link_usable() {
        room.person(EMAIL, PASSWORD);
        accounts().askPasswordReset(SCOPE, EMAIL, CLIENT);
        Secret link = room.mail.lastSecret();
        assertThat(code(() -> accounts().resetPassword(SCOPE, link, "court"))).isEqualTo("identity.password.too-short");
        assertThat(accounts().isResetLink(SCOPE, link)).isTrue();
    }

    @Test
    void asking_for_an_unknown_address_writes_no_letter_and_does_not_say_so() {
        accounts().askPasswordReset(SCOPE, "personne@exemple.fr", CLIENT);
        assertThat(room.mail.letters).isEmpty();
        assertThat(room.passwords.work).isEqualTo(1);
    }

    @Test
    void letters_to_one_address_are_counted() {
        for (int i = 0; i < 3; i++) {
            accounts().askPasswordReset(SCOPE, EMAIL, CLIENT);
        }
        assertThatThrownBy(() -> accounts().askPasswordReset(SCOPE, EMAIL, "192.0.2.99"))
                .isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void the_owner_changes_the_password_with_the_present_one_and_goes_on() {
        UUID id = room.person(EMAIL, PASSWORD);
        AccountService own = accountsOf(CallerFixture.of(room, id));
        assertThat(code(() -> own.changePassword(SCOPE, "pas la bonne", OTHER_PASSWORD, CLIENT)))
                .isEqualTo("identity.password.wrong");
        int version = own.changePassword(SCOPE, PASSWORD, OTHER_PASSWORD, CLIENT);
        assertThat(signIn.isStillValid(id, version)).isTrue();
        assertThat(signIn.isStillValid(id, version - 1)).isFalse();
    }

    @Test
    void an_account_that_holds_roles_is_not_closed() {
        UUID staff = room.holder(Role.COMMUNICATION, Scopes.of(SCOPE));
        AccountService own = accountsOf(CallerFixture.of(room, staff));
        assertThat(code(() -> own.close("secret", CLIENT))).isEqualTo("identity.close.holds-roles");
    }

    @Test
    void a_closed_account_lets_nobody_in_and_its_address_may_be_registered_anew() {
        UUID id = room.person(EMAIL, PASSWORD);
        accountsOf(CallerFixture.of(room, id)).close(PASSWORD, CLIENT);
        assertThat(enter(PASSWORD)).isInstanceOf(SignInOutcome.Refused.class);
        register(EMAIL, OTHER_PASSWORD);
        assertThat(room.mail.letters.getLast().about()).isEqualTo("confirm");
    }

    @Test
    void the_address_the_operator_named_becomes_the_first_administrator_and_only_while_there_is_none() {
        register("premier@exemple.fr", PASSWORD);
        signIn.confirm(SCOPE, room.mail.lastSecret(), PASSWORD, CLIENT);
        assertThat(room.grants.all).singleElement().satisfies(grant -> {
            assertThat(grant.role()).isEqualTo(Role.NATIONAL_ADMIN);
            assertThat(grant.scope()).isEqualTo(Scopes.nation());
        });
        UUID first = room.grants.all.getFirst().accountId();
        room.account(first).close(room.clock.instant());
        register("premier@exemple.fr", PASSWORD);
        signIn.confirm(SCOPE, room.mail.lastSecret(), PASSWORD, CLIENT);
        assertThat(room.grants.all).hasSize(1);
    }

    @Test
    void nobody_s_address_reaches_the_journal() {
        register(EMAIL, PASSWORD);
        signIn.confirm(SCOPE, room.mail.lastSecret(), PASSWORD, CLIENT);
        enter(PASSWORD);
        accounts().askPasswordReset(SCOPE, EMAIL, CLIENT);
        assertThat(room.journal.lines).isNotEmpty().noneMatch(line -> line.contains("jeanne") || line.contains("@"));
    }

    private static String code(Runnable attempt) {
        return catchThrowableOfType(IdentityException.class, attempt::run).code();
    }
}
