package fr.ars.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.Grants;
import fr.ars.portal.support.People;
import fr.ars.portal.support.Probe;
import fr.ars.portal.support.Screen;
import fr.ars.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** Giving and withdrawing roles on the running portal: who may, and from when on it counts. */
class GrantIT {

    private static final String PAGE = "/bretagne/admin/droits";

    private static Screen give(Visitor who, String email, String role) {
        return who.open(PAGE)
                .formWith("Donner un rôle")
                .fill("email", email)
                .fill("role", role)
                .press();
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_sign_in_and_back() {
        Visitor nobody = new Visitor();
        Screen screen = nobody.open(PAGE);
        assertThat(nobody.cookies()).isEmpty();
        assertThat(screen.address().getPath()).isEqualTo("/bretagne/connexion");
        assertThat(screen.address().getQuery()).isEqualTo("retour=" + PAGE);
    }

    @Test
    void a_citizen_may_not_see_who_holds_what() {
        assertThat(People.signedUp("curious@example.org").open(PAGE).status()).isEqualTo(403);
    }

    @Test
    void an_administrator_gives_a_role_that_acts_at_once_and_takes_it_back() {
        Visitor admin = People.signedUp("admin-bre@example.org");
        Grants.give("admin-bre@example.org", "AGENCY_ADMIN", "agency/BRE");
        Visitor second = People.signedUp("second-bre@example.org");

        Screen given = give(admin, "Second-BRE@example.org", "AGENCY_ADMIN");
        assertThat(given.text()).contains("Le rôle est donné", "second-bre@example.org", "Administrateur de l’agence");
        assertThat(second.open(PAGE).status()).isEqualTo(200);
        assertThat(Probe.column("select actor from journal where action = 'grant.given' and agency_code = 'BRE'"))
                .containsExactly(Grants.account("admin-bre@example.org"));

        Screen confirm = given.click("Retirer");
        assertThat(confirm.text("h1")).isEqualTo("Retirer un rôle");
        Screen withdrawn = confirm.formWith("Retirer").press();
        assertThat(withdrawn.text()).contains("Le rôle est retiré");
    }

    @Test
    void a_withdrawn_role_stops_acting_in_the_open_session() {
        Visitor staff = People.signedUp("staff-bre@example.org");
        Grants.give("staff-bre@example.org", "AGENCY_ADMIN", "agency/BRE");
        assertThat(staff.open(PAGE).status()).isEqualTo(200);
        Grants.end("staff-bre@example.org");
        assertThat(staff.open(PAGE).status()).isEqualTo(403);
    }

    @Test
    void another_agency_s_administrator_finds_nothing_here() {
        Visitor admin = People.signedUp("admin-nor@example.org");
        Grants.give("admin-nor@example.org", "AGENCY_ADMIN", "agency/NOR");
        assertThat(admin.open("/normandie/admin/droits").status()).isEqualTo(200);
        assertThat(admin.open(PAGE).status()).isEqualTo(404);
        assertThat(admin.open("/admin/droits").status()).isEqualTo(404);
    }

    @Test
    void an_auditor_reads_and_is_offered_nothing_to_change() {
        Visitor auditor = People.signedUp("auditor@example.org");
        Grants.give("auditor@example.org", "AUDITOR", "nation/FR");
        Screen screen = auditor.open(PAGE);
        assertThat(screen.status()).isEqualTo(200);
        assertThat(screen.has("#give-form")).isFalse();
    }

    @Test
    void a_role_is_not_given_to_oneself_nor_to_nobody() {
        Visitor admin = People.signedUp("self-bre@example.org");
        Grants.give("self-bre@example.org", "AGENCY_ADMIN", "agency/BRE");
        assertThat(give(admin, "self-bre@example.org", "COMMUNICATION").text("#email-error"))
                .contains("Personne ne se donne un rôle");
        Screen unknown = give(admin, "nobody-at-all@example.org", "COMMUNICATION");
        assertThat(unknown.text("#email-error")).contains("Aucun compte confirmé");
        assertThat(unknown.formWith("Donner un rôle").value("role")).isEqualTo("COMMUNICATION");
        assertThat(give(admin, "x@example.org", "").text("#role-error")).contains("Choisissez");
    }

    @Test
    void a_task_sees_only_what_the_account_it_works_for_may() {
        Probe identity = new Probe("Identity");
        People.signedUp("task-bre@example.org");
        String account = Grants.account("task-bre@example.org");
        assertThat(identity.failure("grantsAsNobody", "")).contains("NotSignedInException");
        assertThat(identity.failure("grantsFor", account)).contains("ForbiddenException");
        Grants.give("task-bre@example.org", "AGENCY_ADMIN", "agency/BRE");
        assertThat(identity.call("grantsFor", account)).isEqualTo("seen");
    }
}
