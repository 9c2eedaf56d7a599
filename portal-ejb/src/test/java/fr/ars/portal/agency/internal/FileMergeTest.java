package fr.ars.portal.agency.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.agency.ContactDetails;
import fr.ars.portal.agency.internal.ReferenceFiles.AgencyRow;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.DeadlineRule;
import fr.ars.portal.kernel.Provenance;
import fr.ars.portal.kernel.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An upgrade of the portal, over rows that have lived. */
class FileMergeTest {

    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);

    private final List<Fact> file = ReferenceFixture.FILES.facts();

    @Test
    void an_empty_table_takes_every_line() {
        assertThat(load(new ArrayList<>(), file)).isEqualTo(file.size());
    }

    @Test
    void loading_twice_changes_nothing() {
        List<ReferenceRow> table = rows(file);

        assertThat(load(table, file)).isZero();
    }

    @Test
    void what_a_row_keeps_is_what_the_file_said() {
        assertThat(rows(file)).extracting(ReferenceRow::fact).isEqualTo(file);
    }

    @Test
    void a_new_line_is_added_beside_the_old_one() {
        List<ReferenceRow> table = rows(file);
        List<Fact> upgraded = new ArrayList<>(file);
        upgraded.add(acknowledgement(LATER, "10"));

        assertThat(load(table, upgraded)).isEqualTo(1);
        assertThat(table).hasSize(file.size() + 1);
    }

    @Test
    void a_corrected_line_corrects_the_row_it_has_made() {
        List<ReferenceRow> table = rows(List.of(acknowledgement(LATER, "10")));

        assertThat(load(table, List.of(acknowledgement(LATER, "7")))).isEqualTo(1);
        assertThat(table)
                .singleElement()
                .satisfies(row -> assertThat(row.value()).isEqualTo(7));
    }

    @Test
    void a_row_written_in_the_back_office_is_not_overwritten() {
        DeadlineRule rule = Reading.deadlineRule(acknowledgement(LATER, "5"));
        List<ReferenceRow> table = new ArrayList<>(List.of(ReferenceRow.ofNation(rule)));

        assertThat(load(table, List.of(acknowledgement(LATER, "10")))).isZero();
        assertThat(table)
                .singleElement()
                .satisfies(row -> assertThat(row.value()).isEqualTo(5));
    }

    @Test
    void an_agency_follows_its_file_but_keeps_its_own_contact_details() {
        AgencyRow shipped = ReferenceFixture.FILES.agencies().getFirst();
        Agency agency = new Agency(shipped.facts(), shipped.contact());
        ContactDetails own = new ContactDetails(
                Optional.of("contact@example.org"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        agency.changeContact(own);

        assertThat(agency.follow(shipped.facts(), shipped.contact())).isFalse();
        assertThat(agency.follow(renamed(shipped.facts()), ContactDetails.UNKNOWN))
                .isTrue();
        assertThat(agency.facts().name()).isEqualTo("Nouveau nom");
        assertThat(agency.contact()).isEqualTo(own);
    }

    @Test
    void contact_details_nobody_has_edited_follow_the_file() {
        AgencyRow shipped = ReferenceFixture.FILES.agencies().getFirst();
        Agency agency = new Agency(shipped.facts(), shipped.contact());
        ContactDetails found = new ContactDetails(
                Optional.empty(), Optional.of("01 23"), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(agency.follow(shipped.facts(), found)).isTrue();
        assertThat(agency.contact()).isEqualTo(found);
    }

    @Test
    void a_territory_follows_its_file() {
        TerritoryFacts shipped = ReferenceFixture.FILES.territories().getFirst();
        Territory place = new Territory(shipped);
        TerritoryFacts moved = new TerritoryFacts(
                shipped.kind(),
                shipped.code(),
                shipped.name(),
                new AgencyCode("BRE"),
                shipped.zone(),
                shipped.holidayCalendar(),
                shipped.dating());

        assertThat(place.follow(shipped)).isFalse();
        assertThat(place.follow(moved)).isTrue();
        assertThat(place.facts()).isEqualTo(moved);
    }

    /** How many rows were added or changed. */
    private static int load(List<ReferenceRow> table, List<Fact> lines) {
        FileMerge<Fact.Key, ReferenceRow, Fact> merge =
                new FileMerge<>(table, row -> row.fact().key(), ReferenceRow::follow, ReferenceRow::fromFile);
        List<ReferenceRow> born = merge.with(lines, Fact::key);
        table.addAll(born);
        return born.size() + merge.followed();
    }

    private static List<ReferenceRow> rows(List<Fact> facts) {
        return new ArrayList<>(facts.stream().map(ReferenceRow::fromFile).toList());
    }

    private Fact acknowledgement(LocalDate from, String value) {
        Fact today = file.stream()
                .filter(fact -> fact.code().equals("ARE"))
                .findFirst()
                .orElseThrow();
        DeadlineRule rule = Reading.deadlineRule(today);
        return Reading.fact(new DeadlineRule(
                rule.code(),
                rule.label(),
                Integer.parseInt(value),
                rule.unit(),
                rule.direction(),
                rule.startEvent(),
                rule.effect(),
                rule.agencyMay(),
                Validity.since(from),
                rule.legalSource(),
                Provenance.KNOWN,
                Optional.empty()));
    }

    private static AgencyFacts renamed(AgencyFacts facts) {
        return new AgencyFacts(
                facts.code(),
                facts.slug(),
                "Nouveau nom",
                facts.shortName(),
                facts.region(),
                facts.seat(),
                facts.zone(),
                facts.siteHost(),
                facts.successors(),
                facts.dating());
    }
}
