package fr.ars.portal.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Role;
import fr.ars.portal.identity.Scopes;
import fr.ars.portal.identity.internal.AccessDecision.Verdict;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.SubjectRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Walks every capability, role, scope a role may be given on, and place, through the real decision and the table we
 * ship. What is expected is written here by hand, after the matrix of the domain (§3.6), so that a slip of the pen in the
 * table is seen.
 */
class AccessMatrixTest {

    /**
     * F: full, O: own or assigned, R: read; on the scope of the grant. With "*", a grant on the nation also acts in every
     * agency. The column of roles nobody gives (ANY, CITizen) holds everywhere.
     */
    private static final String EXPECTED = """
            capability                  ANY CIT ASS MEM SEC COM OFF MED VAL AGE NAT AUD
            READ_PUBLIC                 F   .   .   .   .   .   .   .   .   .   .   .
            SIGN_IN                     F   .   .   .   .   .   .   .   .   .   .   .
            SUBSCRIBE                   F   .   .   .   .   .   .   .   .   .   .   .
            CONTRIBUTE                  F   .   .   .   .   .   .   .   .   .   .   .
            OWN_ACCOUNT                 .   F   .   .   .   .   .   .   .   .   .   .
            CONTRIBUTE_FOR_ORGANISATION .   .   O   .   .   .   .   .   .   .   .   .
            MANAGE_ORGANISATION         .   .   O   .   .   .   .   .   .   F   F*  R*
            EDIT_PLAN                   .   .   .   .   .   F   .   .   .   F   .   R*
            MANAGE_CONSULTATION         .   .   .   .   .   F   .   .   R   F   .   R*
            PUBLISH_FOLLOW_UP           .   .   .   .   .   F   .   .   R   F   .   R*
            WRITE_TO_CONTRIBUTORS       .   .   .   .   .   F   .   .   .   F   .   R*
            MODERATE                    .   .   .   .   .   F   .   .   .   F   .   R*
            REVEAL_AUTHOR               .   .   .   .   .   .   .   .   .   F   .   .
            ANSWER                      .   .   .   .   .   F   .   .   R   F   .   R*
            WRITE_SYNTHESIS             .   .   .   .   .   F   .   .   R   F   .   R*
            PUBLISH_SYNTHESIS           .   .   .   .   .   F   .   .   F   F   .   R*
            REPLY_FOR_BODY              .   .   O   .   F   .   .   .   .   F   .   R*
            READ_MEMBER_PAPERS          .   .   .   O   F   .   .   .   .   R   .   .
            RUN_MEETINGS                .   .   .   .   F   .   .   .   .   R   .   R*
            VOTE                        .   .   .   O   .   .   .   .   .   .   .   .
            PUBLISH_MINUTES             .   .   .   O   F   F   .   .   .   R   .   R*
            MANAGE_MANDATES             .   .   .   O   F   .   .   .   .   F   .   R*
            EDIT_LIBRARY                .   .   .   .   O   F   .   .   .   F   F   R*
            EDIT_NEWS                   .   .   .   .   .   F   .   .   .   F   F   R*
            FILE_COMPLAINT              F   .   .   .   .   .   .   .   .   .   .   .
            RECORD_COMPLAINT            .   .   .   .   F   .   F   .   .   .   .   .
            READ_COMPLAINT              .   O   O   .   .   .   O   O   .   .   .   .
            READ_MEDICAL_FILE           .   O   O   .   .   .   O   O   .   .   .   .
            TRANSFER_COMPLAINT          .   .   .   .   .   .   F   .   .   O   .   R*
            EXPORT                      .   .   .   R   .   F   F   .   .   F   F*  F*
            MANAGE_GRANTS               .   .   .   .   .   .   .   .   .   F   F*  R*
            EDIT_SETTINGS               .   .   .   .   .   .   .   .   .   F   F*  R*
            EDIT_REFERENCE_DATA         .   .   .   .   .   .   .   .   .   F   F   R*
            OPERATE                     .   .   .   .   .   .   .   .   .   F   F*  .
            HANDLE_PERSONAL_DATA        .   .   .   .   .   .   .   .   .   F   F   R*
            READ_JOURNAL                .   O   .   .   .   .   O   .   .   F   F*  F*
            """;

    private static final List<Role> COLUMNS = List.of(
            Role.ANYONE,
            Role.CITIZEN,
            Role.ASSOCIATION_REP,
            Role.MEMBER,
            Role.SECRETARY,
            Role.COMMUNICATION,
            Role.COMPLAINTS_OFFICER,
            Role.MEDIATOR,
            Role.VALIDATOR,
            Role.AGENCY_ADMIN,
            Role.NATIONAL_ADMIN,
            Role.AUDITOR);

    private static final SubjectRef OWN_AGENCY = Scopes.of(AgencyScope.of(new AgencyCode("BRE")));
    private static final SubjectRef OTHER_AGENCY = Scopes.of(AgencyScope.of(new AgencyCode("NOR")));
    private static final SubjectRef NATION = Scopes.nation();
    private static final SubjectRef BODY = new SubjectRef("body", "12");
    private static final SubjectRef ORGANISATION = new SubjectRef("organisation", "5");
    private static final List<SubjectRef> PLACES = List.of(OWN_AGENCY, OTHER_AGENCY, NATION, BODY, ORGANISATION);
    private static final List<SubjectRef> GIVEN_ON = List.of(OWN_AGENCY, NATION, BODY, ORGANISATION);

    private static final Map<Capability, Map<Role, String>> CELLS = read();

    private final AccessDecision decision = Shipped.decision();

    @Test
    void the_expected_table_names_every_capability_and_every_role() {
        assertThat(CELLS.keySet()).containsExactlyInAnyOrder(Capability.values());
        assertThat(COLUMNS).containsExactlyInAnyOrder(Role.values());
    }

    @ParameterizedTest
    @EnumSource
    void nobody_signed_in_may_do_what_anyone_may(Capability capability) {
        for (Extent needed : Extent.values()) {
            Verdict expected = covers(cell(capability, Role.ANYONE), needed) ? Verdict.ALLOWED : Verdict.NOT_SIGNED_IN;
            assertThat(decision.forAnonymous(capability, needed))
                    .as("%s", needed)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_citizen_without_a_grant_may_do_the_same_everywhere(Capability capability) {
        for (SubjectRef place : PLACES) {
            for (Extent needed : Extent.values()) {
                Verdict expected = isImplicit(capability, needed) ? Verdict.ALLOWED : Verdict.FORBIDDEN;
                assertThat(decision.forSignedIn(List.of(), capability, needed, place))
                        .as("%s on %s", needed, place)
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_grant_gives_what_the_table_says_where_it_says(Capability capability) {
        List<String> wrong = new ArrayList<>();
        int looked = 0;
        for (ActiveGrant grant : everyPossibleGrant()) {
            for (SubjectRef place : PLACES) {
                for (Extent needed : Extent.values()) {
                    Verdict verdict = decision.forSignedIn(List.of(grant), capability, needed, place);
                    if (verdict != expected(grant, capability, needed, place)) {
                        wrong.add(grant + " " + needed + " on " + place + ": " + verdict);
                    }
                    looked++;
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(looked).isEqualTo(14 * PLACES.size() * Extent.values().length);
    }

    @Test
    void grants_add_up() {
        List<ActiveGrant> both =
                List.of(new ActiveGrant(Role.AUDITOR, NATION), new ActiveGrant(Role.COMMUNICATION, OTHER_AGENCY));
        assertThat(decision.forSignedIn(both, Capability.MODERATE, Extent.READ, OWN_AGENCY))
                .isEqualTo(Verdict.ALLOWED);
        assertThat(decision.forSignedIn(both, Capability.MODERATE, Extent.FULL, OWN_AGENCY))
                .isEqualTo(Verdict.ELSEWHERE);
        assertThat(decision.forSignedIn(both, Capability.MODERATE, Extent.FULL, OTHER_AGENCY))
                .isEqualTo(Verdict.ALLOWED);
    }

    @Test
    void administrators_never_read_complaints() {
        for (Role role : Set.of(Role.AGENCY_ADMIN, Role.NATIONAL_ADMIN, Role.AUDITOR)) {
            assertThat(Shipped.table().right(Capability.READ_COMPLAINT, role)).isEmpty();
            assertThat(Shipped.table().right(Capability.READ_MEDICAL_FILE, role))
                    .isEmpty();
        }
    }

    private static Verdict expected(ActiveGrant grant, Capability capability, Extent needed, SubjectRef place) {
        if (isImplicit(capability, needed)) {
            return Verdict.ALLOWED;
        }
        String cell = cell(capability, grant.role());
        if (!covers(cell, needed)) {
            return Verdict.FORBIDDEN;
        }
        boolean here = grant.scope() == place || cell.endsWith("*") && grant.scope() == NATION;
        return here ? Verdict.ALLOWED : Verdict.ELSEWHERE;
    }

    private static boolean isImplicit(Capability capability, Extent needed) {
        return covers(cell(capability, Role.ANYONE), needed) || covers(cell(capability, Role.CITIZEN), needed);
    }

    private static boolean covers(String cell, Extent needed) {
        return switch (cell.charAt(0)) {
            case 'F' -> true;
            case 'O' -> needed == Extent.OWN;
            case 'R' -> needed == Extent.READ;
            default -> false;
        };
    }

    private static List<ActiveGrant> everyPossibleGrant() {
        return COLUMNS.stream()
                .flatMap(role -> GIVEN_ON.stream()
                        .filter(scope -> role.isGivenOn(scope.kind()))
                        .map(scope -> new ActiveGrant(role, scope)))
                .toList();
    }

    private static String cell(Capability capability, Role role) {
        return CELLS.getOrDefault(capability, Map.of()).getOrDefault(role, "?");
    }

    private static Map<Capability, Map<Role, String>> read() {
        Map<Capability, Map<Role, String>> cells = new HashMap<>();
        lines().skip(1).forEach(words -> {
            Map<Role, String> line = new HashMap<>();
            for (int i = 0; i < COLUMNS.size(); i++) {
                line.put(COLUMNS.get(i), words.get(i + 1));
            }
            cells.put(Capability.valueOf(words.getFirst()), line);
        });
        return cells;
    }

    private static Stream<List<String>> lines() {
        return EXPECTED.lines().map(line -> Arrays.asList(line.split(" +")));
    }
}
