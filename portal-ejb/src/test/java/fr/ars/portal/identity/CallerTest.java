package fr.ars.portal.identity;

import static fr.ars.portal.identity.internal.IdentityFixture.BRETAGNE;
import static fr.ars.portal.identity.internal.IdentityFixture.NORMANDIE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ars.portal.identity.internal.IdentityFixture;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.BackgroundWork;
import fr.ars.portal.kernel.NotFoundException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final AgencyScope HERE = AgencyScope.of(BRETAGNE);
    private static final AgencyScope THERE = AgencyScope.of(NORMANDIE);

    private final IdentityFixture room = new IdentityFixture();

    private static void moderate(Caller caller, AgencyScope where) {
        caller.require(Capability.MODERATE, Extent.FULL, Scopes.of(where));
    }

    @Test
    void nobody_is_asked_to_sign_in() {
        Caller nobody = CallerFixture.anonymous(room);
        assertThat(nobody.isSignedIn()).isFalse();
        assertThat(nobody.displayName()).isEmpty();
        assertThat(nobody.may(Capability.READ_PUBLIC, HERE)).isTrue();
        assertThatThrownBy(() -> moderate(nobody, HERE)).isInstanceOf(NotSignedInException.class);
        assertThatThrownBy(nobody::signedIn).isInstanceOf(NotSignedInException.class);
    }

    @Test
    void a_citizen_is_forbidden_what_staff_do() {
        Caller citizen = CallerFixture.of(room, room.person("jeanne@exemple.fr", "secret"));
        assertThat(citizen.displayName()).isEqualTo("Nom de jeanne@exemple.fr");
        assertThatThrownBy(() -> moderate(citizen, HERE)).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void another_agency_s_staff_find_nothing() {
        Caller staff = CallerFixture.of(room, room.holder(Role.COMMUNICATION, Scopes.of(HERE)));
        moderate(staff, HERE);
        assertThat(staff.may(Capability.MODERATE, HERE)).isTrue();
        assertThat(staff.may(Capability.MODERATE, THERE)).isFalse();
        assertThatThrownBy(() -> moderate(staff, THERE)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_withdrawn_role_stops_acting_with_the_next_request() {
        UUID id = room.holder(Role.COMMUNICATION, Scopes.of(HERE));
        assertThat(CallerFixture.of(room, id).may(Capability.MODERATE, HERE)).isTrue();
        room.grants.all.getFirst().end(room.clock.instant(), UUID.randomUUID());
        assertThat(CallerFixture.of(room, id).may(Capability.MODERATE, HERE)).isFalse();
    }

    @Test
    void an_account_that_was_closed_is_nobody() {
        UUID id = room.person("jeanne@exemple.fr", "secret");
        room.account(id).close(room.clock.instant());
        assertThat(CallerFixture.of(room, id).isSignedIn()).isFalse();
    }

    @Test
    void a_principal_of_another_making_is_nobody() {
        assertThat(CallerFixture.named(room, "ANONYMOUS").isSignedIn()).isFalse();
    }

    @Test
    void a_task_may_act_for_an_account_and_a_request_may_not() {
        UUID id = room.holder(Role.COMMUNICATION, Scopes.of(HERE));
        Caller caller = CallerFixture.anonymous(room);
        assertThatThrownBy(() -> caller.actFor(id)).isInstanceOf(IllegalStateException.class);
        BackgroundWork.run(() -> {
            assertThat(caller.may(Capability.MODERATE, HERE)).isFalse();
            caller.actFor(id);
            assertThat(caller.may(Capability.MODERATE, HERE)).isTrue();
        });
        assertThat(caller.may(Capability.MODERATE, HERE)).isFalse();
    }
}
