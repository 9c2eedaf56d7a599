package fr.ars.portal.agency;

import static fr.ars.portal.agency.AgencyFixture.BRETAGNE;
import static fr.ars.portal.agency.AgencyFixture.GRAND_EST;
import static fr.ars.portal.agency.AgencyFixture.GUADELOUPE;
import static fr.ars.portal.agency.AgencyFixture.LA_REUNION;
import static fr.ars.portal.agency.AgencyFixture.MAYOTTE;
import static fr.ars.portal.agency.AgencyFixture.OCEAN_INDIEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgenciesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Agencies agencies = AgencyFixture.agencies();

    @Test
    void eighteen_agencies_exist_today_in_alphabetical_order() {
        assertThat(agencies.existingAt(NOW))
                .hasSize(18)
                .extracting(AgencyView::shortName)
                .startsWith("ARS Auvergne-Rhône-Alpes", "ARS Bourgogne-Franche-Comté", "ARS Bretagne")
                .containsSubsequence("ARS Hauts-de-France", "ARS Île-de-France", "ARS La Réunion");
    }

    @ParameterizedTest
    @CsvSource({
        "2010-03-31, 0",
        "2010-04-01, 26",
        "2015-12-31, 26",
        "2016-01-01, 17",
        "2019-12-31, 17",
        "2020-01-01, 18"
    })
    void the_map_of_agencies_has_changed_twice(LocalDate day, int number) {
        assertThat(agencies.existingOn(day)).hasSize(number);
    }

    @Test
    void a_year_begins_in_la_reunion_before_it_does_in_paris() {
        Instant halfPastMidnightInLaReunion = Instant.parse("2019-12-31T20:30:00Z");

        assertThat(agencies.existingAt(halfPastMidnightInLaReunion))
                .extracting(AgencyView::code)
                .contains(LA_REUNION)
                .doesNotContain(OCEAN_INDIEN, MAYOTTE);
    }

    @Test
    void an_agency_is_found_by_code_slug_and_host() {
        assertThat(agencies.get(BRETAGNE).slug()).isEqualTo("bretagne");
        assertThat(agencies.bySlug("bretagne")).map(AgencyView::code).contains(BRETAGNE);
        assertThat(agencies.byHost("WWW.bretagne.ars.sante.fr:443"))
                .map(AgencyView::code)
                .contains(BRETAGNE);
    }

    @Test
    void what_is_no_agency_is_not_found() {
        assertThat(agencies.bySlug("poitou")).isEmpty();
        assertThat(agencies.byHost("localhost:8080")).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> agencies.get(new AgencyCode("XYZ")));
    }

    @Test
    void the_address_of_a_past_agency_leads_to_its_heirs() {
        AgencyView oceanIndien = agencies.bySlug("ocean-indien").orElseThrow();

        assertThat(oceanIndien.existsAt(NOW)).isFalse();
        assertThat(agencies.heirsOf(oceanIndien.code(), NOW))
                .extracting(AgencyView::code)
                .containsExactly(LA_REUNION, MAYOTTE);
        assertThat(agencies.heirsOf(BRETAGNE, NOW)).extracting(AgencyView::code).containsExactly(BRETAGNE);
    }

    @Test
    void every_agency_of_the_past_has_heirs_today() {
        assertThat(agencies.all())
                .hasSize(35)
                .allSatisfy(agency ->
                        assertThat(agencies.heirsOf(agency.code(), NOW)).isNotEmpty());
    }

    @Test
    void documents_of_the_past_belong_to_each_successor() {
        assertThat(agencies.predecessorsOf(LA_REUNION)).containsExactly(OCEAN_INDIEN);
        assertThat(agencies.predecessorsOf(MAYOTTE)).containsExactly(OCEAN_INDIEN);
        assertThat(agencies.predecessorsOf(GRAND_EST))
                .extracting(AgencyCode::value)
                .containsExactlyInAnyOrder("ALS", "LOR", "CHA");
        assertThat(agencies.predecessorsOf(BRETAGNE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "974, 2019-12-31, OIN",
        "974, 2020-01-01, REU",
        "976, 2020-01-01, MAY",
        "67, 2015-12-31, ALS",
        "67, 2016-01-01, GES"
    })
    void the_competent_agency_is_that_of_the_place_at_the_time(String department, LocalDate day, String agency) {
        assertThat(agencies.department(department, day))
                .map(place -> place.agency().value())
                .contains(agency);
    }

    @Test
    void a_departement_is_not_taken_for_the_region_of_the_same_number() {
        assertThat(agencies.department("44", LocalDate.of(2026, 1, 1)))
                .map(TerritoryView::name)
                .contains("Loire-Atlantique");
    }

    @Test
    void every_departement_has_an_agency_of_today() {
        LocalDate today = LocalDate.of(2026, 11, 22);

        assertThat(agencies.existingAt(NOW).stream()
                        .flatMap(agency -> agencies.departmentsOf(agency.code(), today).stream()))
                .hasSize(103)
                .extracting(TerritoryView::code)
                .doesNotHaveDuplicates()
                .containsAll(departmentsOfFrance());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010-04-01", "2013-05-05", "2016-01-01", "2020-01-01", "2026-11-22"})
    void the_agency_of_a_place_exists_whenever_it_has_the_place(LocalDate day) {
        assertThat(agencies.territories())
                .filteredOn(place -> place.validity().includes(day))
                .allSatisfy(place -> assertThat(
                                agencies.get(place.agency()).validity().includes(day))
                        .isTrue());
    }

    @Test
    void the_islands_of_guadeloupe_have_their_own_zone_and_holidays() {
        assertThat(agencies.departmentsOf(GUADELOUPE, LocalDate.of(2026, 11, 22)))
                .extracting(place -> place.code() + " " + place.holidayCalendar() + " "
                        + place.zone().name())
                .containsExactly(
                        "971 FR-971 heure de Guadeloupe",
                        "977 FR-977 heure de Saint-Barthélemy",
                        "978 FR-978 heure de Saint-Martin");
    }

    /** One closing instant for the whole agency: its three zones keep the same time. */
    @Test
    void the_three_zones_of_guadeloupe_are_one_in_time() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        Stream.of("2026-01-15T12:00:00Z", "2026-07-15T12:00:00Z")
                .map(Instant::parse)
                .forEach(instant -> assertThat(agencies.departmentsOf(GUADELOUPE, today))
                        .extracting(place -> place.zone().id().getRules().getOffset(instant))
                        .containsOnly(
                                agencies.get(GUADELOUPE).zone().id().getRules().getOffset(instant)));
    }

    @Test
    void what_is_not_known_of_an_agency_is_left_empty() {
        assertThat(agencies.contact(BRETAGNE)).isEqualTo(ContactDetails.UNKNOWN);
        assertThat(agencies.contact(new AgencyCode("IDF")).postalAddress()).contains("13 rue du Landy, Saint-Denis");
        assertThat(agencies.units(BRETAGNE)).isEmpty();
    }

    private static Stream<String> codes(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj("%02d"::formatted);
    }

    private static List<String> departmentsOfFrance() {
        return Stream.of(
                        codes(1, 19),
                        Stream.of("2A", "2B"),
                        codes(21, 95),
                        Stream.of("971", "972", "973", "974", "976", "977", "978"))
                .flatMap(part -> part)
                .toList();
    }
}
