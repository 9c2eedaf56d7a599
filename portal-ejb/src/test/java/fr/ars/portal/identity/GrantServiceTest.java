package fr.ars.portal.identity;

import static fr.ars.portal.identity.internal.IdentityFixture.BRETAGNE;
import static fr.ars.portal.identity.internal.IdentityFixture.NORMANDIE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.ars.portal.identity.internal.IdentityFixture;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.NotFoundException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GrantServiceTest {

    private static final AgencyScope HERE = AgencyScope.of(BRETAGNE);
    private static final AgencyScope THERE = AgencyScope.of(NORMANDIE);
    private static final String EMAIL = "jeanne@exemple.fr";

    private final IdentityFixture room = new IdentityFixture();
    private final UUID admin = room.holder(Role.AGENCY_ADMIN, Scopes.of(HERE));
    private final UUID jeanne = room.person(EMAIL, "secret");

    private GrantService as(UUID account) {
        GrantService service = new GrantService();
        service.grants = room.grants;
        service.queries = room.grantQueries;
        service.accounts = room.accounts;
        service.caller = CallerFixture.of(room, account);
        service.journal = room.journal;
        service.clock = room.clock;
        return service;
    }

    private static GiveRole role(Role role) {
        return new GiveRole(" Jeanne@exemple.FR ", role, Optional.empty());
    }

    private boolean jeanneMayModerate() {
        return CallerFixture.of(room, jeanne).may(Capability.MODERATE, HERE);
    }

    @Test
    void a_role_acts_once_given_and_no_more_once_withdrawn() {
        long id = as(admin).give(HERE, role(Role.COMMUNICATION));
        assertThat(jeanneMayModerate()).isTrue();
        as(admin).withdraw(HERE, id);
        assertThat(jeanneMayModerate()).isFalse();
        assertThat(room.journal.lines)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("grant.given grant/" + id + " BRE")
                                .contains("COMMUNICATION"),
                        line -> assertThat(line).startsWith("grant.withdrawn grant/" + id + " BRE"));
    }

    @Test
    void a_role_given_for_a_time_ends_by_itself() {
        Optional<Instant> until = Optional.of(room.clock.instant().plus(Duration.ofDays(1)));
        as(admin).give(HERE, new GiveRole(EMAIL, Role.COMMUNICATION, until));
        assertThat(jeanneMayModerate()).isTrue();
        room.clock.advance(Duration.ofDays(1));
        assertThat(jeanneMayModerate()).isFalse();
    }

    @Test
    void an_agency_offers_no_national_role() {
        assertThat(as(admin).roles(HERE)).contains(Role.AGENCY_ADMIN).doesNotContain(Role.NATIONAL_ADMIN, Role.CITIZEN);
        assertThat(code(() -> as(admin).give(HERE, role(Role.NATIONAL_ADMIN))))
                .isEqualTo("identity.grant.role-not-given-here");
    }

    @Test
    void nobody_gives_a_role_to_themselves() {
        String own = room.account(admin).email().orElseThrow().value();
        assertThat(code(() -> as(admin).give(HERE, new GiveRole(own, Role.COMMUNICATION, Optional.empty()))))
                .isEqualTo("identity.grant.to-oneself");
    }

    @Test
    void a_role_is_not_given_twice() {
        as(admin).give(HERE, role(Role.COMMUNICATION));
        assertThat(code(() -> as(admin).give(HERE, role(Role.COMMUNICATION)))).isEqualTo("identity.grant.already-held");
    }

    @Test
    void a_role_needs_an_account() {
        assertThat(code(() -> as(admin).give(HERE, new GiveRole("x@exemple.fr", Role.MEDIATOR, Optional.empty()))))
                .isEqualTo("identity.grant.no-such-account");
    }

    @Test
    void another_agency_s_grant_is_not_found() {
        long id = as(admin).give(HERE, role(Role.COMMUNICATION));
        assertThatThrownBy(() -> as(admin).withdraw(THERE, id)).isInstanceOf(NotFoundException.class);
        assertThat(jeanneMayModerate()).isTrue();
    }

    @Test
    void the_last_national_administrator_stays() {
        UUID national = room.holder(Role.NATIONAL_ADMIN, Scopes.nation());
        long own = room.grants.all.getLast().id();
        AgencyScope nation = AgencyScope.nation();
        assertThat(code(() -> as(national).withdraw(nation, own))).isEqualTo("identity.grant.last-administrator");
        as(national).give(nation, role(Role.NATIONAL_ADMIN));
        as(national).withdraw(nation, own);
        assertThat(CallerFixture.of(room, national).may(Capability.MANAGE_GRANTS, nation))
                .isFalse();
    }

    private static String code(Runnable attempt) {
        return catchThrowableOfType(IdentityException.class, attempt::run).code();
    }
}
