package fr.ars.portal.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.ars.portal.identity.IdentityException;
import fr.ars.portal.identity.Role;
import fr.ars.portal.identity.Scopes;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.kernel.Uuids;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantTest {

    private static final Instant NOW = Instant.parse("2028-03-22T09:00:00Z");
    private static final UUID JEANNE = Uuids.at(NOW);
    private static final UUID ADMIN = Uuids.at(NOW);
    private static final SubjectRef BRETAGNE = new SubjectRef("agency", "BRE");

    private static Grant given(Role role, SubjectRef scope, GrantTerm term) {
        return new Grant(JEANNE, role, scope, term, Optional.of(ADMIN), NOW);
    }

    @Test
    void it_acts_from_its_first_instant_until_just_before_its_last() {
        Instant end = NOW.plus(Duration.ofDays(30));
        Grant grant = given(Role.COMMUNICATION, BRETAGNE, new GrantTerm(NOW, Optional.of(end)));
        assertThat(grant.isActiveAt(NOW.minusNanos(1))).isFalse();
        assertThat(grant.isActiveAt(NOW)).isTrue();
        assertThat(grant.isActiveAt(end.minusNanos(1))).isTrue();
        assertThat(grant.isActiveAt(end)).isFalse();
    }

    @Test
    void once_withdrawn_it_gives_nothing_and_is_not_withdrawn_again() {
        Grant grant = given(Role.COMMUNICATION, BRETAGNE, GrantTerm.startingNow(NOW));
        grant.end(NOW.plusSeconds(5), ADMIN);
        assertThat(grant.isActiveAt(NOW.plusSeconds(5))).isFalse();
        assertThat(grant.endedBy()).contains(ADMIN);
        assertThat(refusal(() -> grant.end(NOW.plusSeconds(6), ADMIN))).isEqualTo("identity.grant.already-ended");
    }

    @Test
    void one_that_is_to_come_can_be_withdrawn_and_never_acts() {
        Grant grant =
                given(Role.COMMUNICATION, BRETAGNE, new GrantTerm(NOW.plus(Duration.ofDays(7)), Optional.empty()));
        grant.end(NOW.plusSeconds(1), ADMIN);
        assertThat(grant.isActiveAt(NOW.plus(Duration.ofDays(8)))).isFalse();
    }

    @Test
    void nobody_gives_a_role_to_themselves() {
        assertThat(refusal(() -> new Grant(
                        JEANNE, Role.COMMUNICATION, BRETAGNE, GrantTerm.startingNow(NOW), Optional.of(JEANNE), NOW)))
                .isEqualTo("identity.grant.to-oneself");
    }

    @ParameterizedTest
    @CsvSource({
        "NATIONAL_ADMIN, agency, BRE",
        "AGENCY_ADMIN, nation, FR",
        "MEMBER, agency, BRE",
        "COMMUNICATION, body, 12",
        "CITIZEN, nation, FR",
        "ANYONE, nation, FR"
    })
    void a_role_is_given_only_where_it_has_a_meaning(Role role, String kind, String id) {
        assertThat(refusal(() -> given(role, new SubjectRef(kind, id), GrantTerm.startingNow(NOW))))
                .isEqualTo("identity.grant.role-not-given-here");
    }

    @Test
    void it_does_not_end_before_it_starts() {
        assertThat(refusal(() -> new GrantTerm(NOW, Optional.of(NOW))))
                .isEqualTo("identity.grant.ends-before-it-starts");
    }

    @Test
    void its_scope_is_kept_as_it_prints() {
        ScopeConverter converter = new ScopeConverter();
        assertThat(converter.convertToDatabaseColumn(BRETAGNE)).isEqualTo("agency/BRE");
        assertThat(converter.convertToEntityAttribute("nation/FR")).isEqualTo(Scopes.nation());
    }

    private static String refusal(Runnable attempt) {
        return catchThrowableOfType(IdentityException.class, attempt::run).code();
    }
}
