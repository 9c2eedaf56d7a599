package fr.ars.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.consultation.ContributionNumber;
import fr.ars.portal.demonstration.DemonstrationAccount;
import fr.ars.portal.demonstration.DemonstrationPeople;
import fr.ars.portal.identity.internal.AccessDecision;
import fr.ars.portal.identity.internal.ActiveGrant;
import fr.ars.portal.identity.internal.CapabilityTable;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.ConfigFiles;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.support.People;
import fr.ars.portal.support.Probe;
import fr.ars.portal.support.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the back office, opened by somebody of every role: they see what the table of capabilities says. */
class CapabilityPagesIT {

    private static final ConfigFiles FILES = new ConfigFiles(Optional.empty());
    private static final DemonstrationPeople PEOPLE = DemonstrationPeople.in(FILES);
    private static final AccessDecision DECISION =
            new AccessDecision(new CapabilityTable(FILES.text(CapabilityTable.FILE)));

    /** What is needed to open a page of the back office. */
    private record Needs(Capability capability, Extent extent) {}

    /** What is about a consultation asks for the consultation first: another agency's is not there. */
    private static final Needs CONSULTATION = new Needs(Capability.MANAGE_CONSULTATION, Extent.READ);

    private static final Map<String, Needs> PAGES = Map.ofEntries(
            page("/admin/plans", Capability.EDIT_PLAN, Extent.READ),
            page("/admin/plans/nouveau", Capability.EDIT_PLAN, Extent.FULL),
            page("/admin/plans/{draft}", Capability.EDIT_PLAN, Extent.READ),
            page("/admin/plans/{draft}/nouvelle-version", Capability.EDIT_PLAN, Extent.READ),
            page("/admin/plans/{draft}/sections/{anchor}", Capability.EDIT_PLAN, Extent.READ),
            page("/admin/plans/{draft}/sections/{anchor}/erratum", Capability.EDIT_PLAN, Extent.READ),
            page("/admin/plans/{draft}/nouvelle-partie", Capability.EDIT_PLAN, Extent.READ),
            page("/admin/plans/{draft}/fiches", Capability.EDIT_PLAN, Extent.READ),
            page("/admin/plans/{draft}/sections/{anchor}/fiche", Capability.EDIT_PLAN, Extent.READ),
            page("/admin/plans/{draft}/objectifs", Capability.EDIT_PLAN, Extent.READ),
            page("/admin/plans/{draft}/sections/{anchor}/decouper", Capability.EDIT_PLAN, Extent.READ),
            page("/admin/plans/{draft}/sections/{anchor}/placer", Capability.EDIT_PLAN, Extent.READ),
            page("/admin/plans/{draft}/sections/{anchor}/texte", Capability.EDIT_PLAN, Extent.READ),
            page("/admin/plans/{draft}/titres", Capability.EDIT_PLAN, Extent.READ),
            page("/admin/plans/{draft}/historique", Capability.EDIT_PLAN, Extent.READ),
            page("/admin/plans/{draft}/figer", Capability.EDIT_PLAN, Extent.READ),
            page("/admin/plans/{draft}/supprimer", Capability.EDIT_PLAN, Extent.READ),
            page("/admin/consultations", Capability.MANAGE_CONSULTATION, Extent.READ),
            page("/admin/consultations/nouvelle", Capability.MANAGE_CONSULTATION, Extent.FULL),
            page("/admin/consultations/{consultation}", Capability.MANAGE_CONSULTATION, Extent.READ),
            page("/admin/consultations/{consultation}/modifier", Capability.MANAGE_CONSULTATION, Extent.READ),
            page("/admin/consultations/{consultation}/apercu", Capability.MANAGE_CONSULTATION, Extent.READ),
            page("/admin/consultations/{consultation}/annoncer", Capability.MANAGE_CONSULTATION, Extent.READ),
            page("/admin/consultations/{consultation}/prolonger", Capability.MANAGE_CONSULTATION, Extent.READ),
            page("/admin/consultations/{consultation}/annuler", Capability.MANAGE_CONSULTATION, Extent.READ),
            page("/admin/consultations/{consultation}/suspendre", Capability.MANAGE_CONSULTATION, Extent.READ),
            page("/admin/consultations/{consultation}/reprendre", Capability.MANAGE_CONSULTATION, Extent.READ),
            page("/admin/consultations/{consultation}/depouiller", Capability.MANAGE_CONSULTATION, Extent.READ),
            page("/admin/consultations/{consultation}/suites", Capability.MANAGE_CONSULTATION, Extent.READ),
            page("/admin/consultations/{consultation}/archiver", Capability.MANAGE_CONSULTATION, Extent.READ),
            page("/admin/consultations/{consultation}/dupliquer", Capability.MANAGE_CONSULTATION, Extent.READ),
            page("/admin/consultations/{consultation}/message", Capability.WRITE_TO_CONTRIBUTORS, Extent.READ),
            page("/admin/consultations/{consultation}/moderation", Capability.MODERATE, Extent.READ),
            page("/admin/consultations/{consultation}/moderation/{number}", Capability.MODERATE, Extent.READ),
            page("/admin/consultations/{consultation}/reponses", Capability.ANSWER, Extent.READ),
            page("/admin/consultations/{consultation}/synthese", Capability.WRITE_SYNTHESIS, Extent.READ),
            page("/admin/exploitation/messages", Capability.OPERATE, Extent.FULL),
            page("/admin/exploitation/journal", Capability.READ_JOURNAL, Extent.FULL),
            page("/admin/droits", Capability.MANAGE_GRANTS, Extent.READ),
            page("/admin/droits/{grant}/retirer", Capability.MANAGE_GRANTS, Extent.READ));

    /** Tried elsewhere: the start page shows what each may do; a file, a mail and an erratum need one to be there. */
    private static final Set<String> ELSEWHERE = Set.of(
            "/admin",
            "/admin/fichiers/{}",
            "/admin/exploitation/messages/{}",
            "/admin/exploitation/taches",
            "/admin/plans/{}/errata/{}/retirer",
            "/admin/plans/{}/objectifs.csv");

    private static Map.Entry<String, Needs> page(String address, Capability capability, Extent extent) {
        return Map.entry(address, new Needs(capability, extent));
    }

    static List<DemonstrationAccount> people() {
        return PEOPLE.oneOfEachRole();
    }

    @ParameterizedTest
    @MethodSource("people")
    void each_role_opens_in_its_agency_and_in_another_what_the_table_says(DemonstrationAccount account) {
        Visitor visitor = new Visitor();
        People.signIn(visitor, "/connexion", account.email().value(), PEOPLE.password());
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> seen = new TreeMap<>();
        for (Place place : List.of(new Place("BRE", "bretagne"), new Place("REU", "la-reunion"))) {
            built().forEach((page, needs) -> {
                String address = "/" + place.slug() + page;
                int consultation = page.contains("{consultation}") ? expected(account, CONSULTATION, place) : 200;
                int itself = expected(account, needs, place);
                expected.put(address, consultation == 200 ? itself : consultation);
                seen.put(address, visitor.ask(place.fill(address)).status());
            });
        }
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_sign_in() {
        Place bretagne = new Place("BRE", "bretagne");
        for (String page : built().keySet()) {
            assertThat(new Visitor()
                            .ask(bretagne.fill("/bretagne" + page))
                            .location()
                            .orElse(""))
                    .as(page)
                    .contains("/bretagne/connexion");
        }
    }

    @Test
    void tasks_are_shown_to_the_national_administrator_alone() {
        assertThat(new Visitor().ask("/admin/exploitation/taches").location().orElse(""))
                .contains("/connexion");
        Visitor nation = new Visitor();
        People.signIn(nation, "/connexion", "nation@demo.example", PEOPLE.password());
        assertThat(nation.ask("/admin/exploitation/taches").status()).isEqualTo(200);
        Visitor agency = new Visitor();
        People.signIn(agency, "/connexion", "administration@demo.example", PEOPLE.password());
        assertThat(agency.ask("/admin/exploitation/taches").status()).isIn(403, 404);
    }

    @Test
    void every_page_of_the_back_office_is_in_this_table() {
        Set<String> known =
                PAGES.keySet().stream().map(CapabilityPagesIT::shape).collect(Collectors.toSet());
        known.addAll(ELSEWHERE);
        assertThat(routes().keySet()).allSatisfy(route -> assertThat(known).contains(shape(route)));
    }

    private static int expected(DemonstrationAccount account, Needs needs, Place place) {
        List<ActiveGrant> grants = account.scope()
                .map(scope -> List.of(new ActiveGrant(account.role(), scope)))
                .orElse(List.of());
        return status(DECISION.forSignedIn(grants, needs.capability(), needs.extent(), place.scope()));
    }

    private static int status(AccessDecision.Verdict verdict) {
        return switch (verdict) {
            case ALLOWED -> 200;
            case ELSEWHERE -> 404;
            case FORBIDDEN -> 403;
            case NOT_SIGNED_IN -> throw new AssertionError("signed in");
        };
    }

    /** An agency of the demonstration, with one thing of each kind that its pages are about. */
    private record Place(String agency, String slug) {

        SubjectRef scope() {
            return Scopes.of(AgencyScope.of(new AgencyCode(agency)));
        }

        String fill(String address) {
            return address.replace("{consultation}", first("select min(id) from consultation where agency_code = '%s'"))
                    .replace("{number}", number())
                    .replace("{draft}", first(DRAFT.formatted("min(v.id)")))
                    .replace("{anchor}", first(DRAFT.formatted("min(s.anchor)")))
                    .replace("{grant}", first("select min(id) from account_grant where scope = 'agency/%s'"));
        }

        private static final String DRAFT = """
                select %s from draft_version v join plan_part p on p.id = v.plan_part_id join plan l on l.id = p.plan_id
                join section s on s.plan_part_id = p.id where l.agency_code = '%%s'""";

        private String number() {
            String first = first("""
                    select min(c.id) from contribution c
                    where c.consultation_id = (select min(id) from consultation where agency_code = '%s')""");
            return new ContributionNumber(Long.parseLong(first)).toString();
        }

        private String first(String query) {
            return Probe.column(query.formatted(agency)).getFirst();
        }
    }

    /** Those of the table whose page is there. */
    private static Map<String, Needs> built() {
        Set<String> views = routes().entrySet().stream()
                .filter(route -> Files.exists(webapp("WEB-INF/pages" + route.getValue())))
                .map(route -> shape(route.getKey()))
                .collect(Collectors.toSet());
        return PAGES.entrySet().stream()
                .filter(page -> views.contains(shape(page.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The addresses of the back office and their pages, as the route table has them. */
    private static Map<String, String> routes() {
        Pattern line = Pattern.compile("\\bADMIN\\w*\\(\"(/admin[^\"]*)\",\\s*\"([^\"]+)\"");
        try {
            String table = Files.readString(web("java/fr/ars/portal/web/faces/Route.java"));
            return line.matcher(table)
                    .results()
                    .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shape(String address) {
        return address.replaceAll("\\{\\w+}", "{}");
    }

    private static Path webapp(String path) {
        return web("webapp/" + path);
    }

    private static Path web(String path) {
        return Path.of(System.getProperty("portal.root"), "portal-web/src/main", path);
    }
}
