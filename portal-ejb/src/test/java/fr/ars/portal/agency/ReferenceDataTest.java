package fr.ars.portal.agency;

import static fr.ars.portal.agency.AgencyFixture.BRETAGNE;
import static fr.ars.portal.agency.AgencyFixture.GUYANE;
import static fr.ars.portal.agency.AgencyFixture.LA_REUNION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.CivilCalendar;
import fr.ars.portal.kernel.Deadline;
import fr.ars.portal.kernel.DeadlineRule;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real lists of config/reference, used as the rooms above will. */
class ReferenceDataTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final ReferenceData data = AgencyFixture.referenceData();
    private final Agencies agencies = AgencyFixture.agencies();

    @ParameterizedTest
    @CsvSource({"CONS_PRS_FULL, 2028-02-29", "CONS_PRS_REV, 2028-01-30"})
    void a_notice_published_late_in_cayenne_runs_from_its_own_day(String rule, LocalDate due) {
        Instant published = Instant.parse("2027-12-01T02:30:00Z");

        assertThat(deadline(rule, published, "973").due()).isEqualTo(due);
    }

    @Test
    void a_friday_evening_form_of_la_reunion_is_acknowledged_by_monday() {
        Deadline deadline = deadline("AEE", Instant.parse("2025-12-19T18:00:00Z"), "974");

        assertThat(deadline.start()).isEqualTo(LocalDate.of(2025, 12, 19));
        assertThat(deadline.due()).isEqualTo(LocalDate.of(2025, 12, 22));
    }

    @ParameterizedTest
    @CsvSource({
        "973, 2026-06-10",
        "976, 2026-04-27",
        "972, 2026-05-22",
        "971, 2026-05-27",
        "978, 2026-05-28",
        "977, 2026-10-09",
        "974, 2027-12-20",
        "67, 2025-12-26",
        "57, 2026-04-03"
    })
    void a_place_has_its_own_holidays(String department, LocalDate holiday) {
        assertThat(calendarOf(department).isWorkingDay(holiday)).isFalse();
        assertThat(calendarOf("35").isWorkingDay(holiday)).isTrue();
    }

    @Test
    void every_place_keeps_the_holidays_of_the_nation() {
        assertThat(agencies.territories())
                .allSatisfy(place -> assertThat(
                                data.calendar(place.holidayCalendar()).isWorkingDay(LocalDate.of(2026, 7, 14)))
                        .isFalse());
    }

    @Test
    void every_deadline_has_a_source_or_says_that_it_is_proposed() {
        assertThat(data.deadlineRules(AgencyScope.nation(), TODAY))
                .hasSize(29)
                .allSatisfy(
                        rule -> assertThat(rule.legalSource().isPresent() || rule.provenance() == Provenance.PROPOSED)
                                .as(rule.code())
                                .isTrue());
    }

    /** Whatever an agency may hold itself to, it is no less than what the texts ask. */
    @Test
    void what_is_proposed_by_the_portal_is_all_an_agency_may_change_freely() {
        assertThat(data.deadlineRules(AgencyScope.of(BRETAGNE), TODAY))
                .filteredOn(rule -> rule.agencyMay() == DeadlineRule.Latitude.ANY)
                .extracting(DeadlineRule::provenance)
                .containsOnly(Provenance.PROPOSED);
    }

    @Test
    void a_rule_not_in_force_is_not_found() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> data.deadlineRule("ARE", AgencyScope.nation(), LocalDate.of(2024, 12, 31)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> data.deadlineRule("NONE", AgencyScope.nation(), TODAY));
    }

    @Test
    void an_unknown_calendar_is_an_error_of_ours() {
        assertThatIllegalArgumentException().isThrownBy(() -> data.calendar("FR-999"));
    }

    @Test
    void topics_are_followed_by_those_within_them() {
        assertThat(data.topics(TODAY))
                .hasSize(84)
                .extracting(Topic::code)
                .startsWith("T01", "T01.1", "T01.2")
                .doesNotHaveDuplicates();
    }

    @Test
    void documents_have_types_in_families() {
        assertThat(data.documentTypes(TODAY))
                .hasSize(57)
                .extracting(DocumentType::code)
                .contains("PRS", "SROS", "PV");
    }

    @Test
    void somebody_with_a_grievance_is_told_where_else_to_turn() {
        assertThat(data.complaintOrientations(TODAY))
                .hasSize(23)
                .filteredOn(ComplaintOrientation::external)
                .extracting(ComplaintOrientation::code)
                .startsWith("URGENCE")
                .contains("CDU_MM", "PQ", "DDD")
                .doesNotContain("INSP");
    }

    @Test
    void french_texts_have_typographic_apostrophes() {
        assertThat(agencies.all())
                .extracting(AgencyView::name)
                .noneMatch(name -> name.contains("'"))
                .contains("Agence de santé de l’océan Indien");
        assertThat(data.topics(TODAY)).extracting(Topic::label).noneMatch(label -> label.contains("'"));
        assertThat(data.documentTypes(TODAY)).extracting(DocumentType::label).noneMatch(label -> label.contains("'"));
        assertThat(data.deadlineRules(AgencyScope.nation(), TODAY))
                .extracting(rule -> rule.label() + rule.startEvent() + rule.effect())
                .noneMatch(text -> text.contains("'"));
    }

    @Test
    void the_zone_of_an_agency_has_a_french_name() {
        assertThat(agencies.get(LA_REUNION).zone().name()).isEqualTo("heure de La Réunion");
        assertThat(agencies.get(GUYANE).zone().name()).isEqualTo("heure de Guyane");
        assertThat(agencies.get(BRETAGNE).zone()).isEqualTo(AgencyZone.PARIS);
        assertThat(agencies.territories())
                .extracting(place -> place.zone().name())
                .allSatisfy(name -> assertThat(name).startsWith("heure de "));
    }

    private Deadline deadline(String rule, Instant event, String department) {
        TerritoryView place = agencies.department(department, TODAY).orElseThrow();
        LocalDate day = LocalDate.ofInstant(event, place.zone().id());
        return data.deadlineRule(rule, AgencyScope.of(place.agency()), day)
                .countedFrom(event, place.zone().id(), data.calendar(place.holidayCalendar()));
    }

    private CivilCalendar calendarOf(String department) {
        return data.calendar(
                agencies.department(department, TODAY).orElseThrow().holidayCalendar());
    }
}
