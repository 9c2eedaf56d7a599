package fr.ars.portal.agency;

import static fr.ars.portal.agency.AgencyFixture.GUYANE_TIME;
import static fr.ars.portal.agency.AgencyFixture.REUNION_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected texts are written with "_" for a no-break space and "'" for a narrow one. */
class FrenchTimeTest {

    private static final FrenchTime PARIS = FrenchTime.in(AgencyZone.PARIS);
    private static final FrenchTime REUNION = FrenchTime.in(REUNION_TIME);
    private static final FrenchTime CAYENNE = FrenchTime.in(GUYANE_TIME);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "2028-06-22T21:59:00Z|jeudi 22_juin 2028 à 23'h'59 (heure de Paris)",
                "2028-01-01T11:00:00Z|samedi 1er_janvier 2028 à 12'h (heure de Paris)",
                "2027-12-31T23:00:00Z|samedi 1er_janvier 2028 à 0'h (heure de Paris)",
                "2028-02-29T08:05:59Z|mardi 29_février 2028 à 9'h'05 (heure de Paris)",
                "2028-08-01T12:30:00Z|mardi 1er_août 2028 à 14'h'30 (heure de Paris)"
            })
    void a_moment_is_told_in_words_with_the_name_of_the_zone(Instant instant, String text) {
        assertThat(PARIS.moment(instant)).isEqualTo(spaced(text));
    }

    @Test
    void far_from_paris_the_time_in_paris_is_told_as_well() {
        assertThat(REUNION.moment(Instant.parse("2028-06-22T19:59:00Z")))
                .isEqualTo(spaced("jeudi 22_juin 2028 à 23'h'59 (heure de La Réunion), soit 21'h'59 à Paris"));
    }

    @Test
    void another_day_in_paris_is_named() {
        assertThat(REUNION.moment(Instant.parse("2028-06-22T20:30:00Z")))
                .isEqualTo(
                        spaced(
                                "vendredi 23_juin 2028 à 0'h'30 (heure de La Réunion), soit le jeudi 22_juin 2028 à 22'h'30 à Paris"));
        assertThat(CAYENNE.moment(Instant.parse("2027-12-01T02:30:00Z")))
                .isEqualTo(
                        spaced(
                                "mardi 30_novembre 2027 à 23'h'30 (heure de Guyane), soit le mercredi 1er_décembre 2027 à 3'h'30 à Paris"));
    }

    @Test
    void the_difference_with_paris_follows_the_seasons() {
        assertThat(REUNION.moment(Instant.parse("2028-01-15T08:00:00Z"))).endsWith(spaced("soit 9'h à Paris"));
        assertThat(REUNION.moment(Instant.parse("2028-07-15T08:00:00Z"))).endsWith(spaced("soit 10'h à Paris"));
    }

    @Test
    void the_hour_that_comes_twice_says_which_one_it_is() {
        assertThat(PARIS.moment(Instant.parse("2026-10-25T00:30:00Z")))
                .isEqualTo(spaced("dimanche 25_octobre 2026 à 2'h'30 (heure de Paris, heure d’été)"));
        assertThat(PARIS.moment(Instant.parse("2026-10-25T01:30:00Z")))
                .isEqualTo(spaced("dimanche 25_octobre 2026 à 2'h'30 (heure de Paris, heure d’hiver)"));
        assertThat(PARIS.moment(Instant.parse("2026-10-25T02:00:00Z"))).endsWith(spaced("3'h (heure de Paris)"));
    }

    @Test
    void the_hour_that_is_skipped_is_never_told() {
        assertThat(PARIS.moment(Instant.parse("2026-03-29T00:59:00Z"))).contains(spaced("1'h'59"));
        assertThat(PARIS.moment(Instant.parse("2026-03-29T01:00:00Z"))).contains(spaced("3'h "));
    }

    @Test
    void an_end_at_midnight_is_told_as_the_last_minute_of_the_day_before() {
        Instant midnightInLaReunion = Instant.parse("2028-06-22T20:00:00Z");

        assertThat(REUNION.end(midnightInLaReunion))
                .isEqualTo(spaced("jeudi 22_juin 2028 à 23'h'59 (heure de La Réunion), soit 21'h'59 à Paris"));
        assertThat(REUNION.briefEnd(midnightInLaReunion))
                .isEqualTo(spaced("22_juin 2028 à 23'h'59 (heure de La Réunion)"));
    }

    @Test
    void an_end_at_midnight_in_paris_is_told_as_the_minute_before_it_everywhere() {
        Instant midnightInParis = Instant.parse("2028-06-22T22:00:00Z");

        assertThat(REUNION.end(midnightInParis))
                .isEqualTo(spaced("vendredi 23_juin 2028 à 1'h'59 (heure de La Réunion),"
                        + " soit le jeudi 22_juin 2028 à 23'h'59 à Paris"));
    }

    @Test
    void an_end_in_the_day_is_told_as_it_is() {
        Instant sixInTheEvening = Instant.parse("2028-06-22T16:00:00Z");

        assertThat(PARIS.end(sixInTheEvening)).isEqualTo(PARIS.moment(sixInTheEvening));
        assertThat(PARIS.briefEnd(sixInTheEvening)).isEqualTo(spaced("22_juin 2028 à 18'h (heure de Paris)"));
    }

    @Test
    void a_receipt_goes_to_the_second() {
        assertThat(PARIS.exact(Instant.parse("2028-06-22T21:59:59.900Z")))
                .isEqualTo(spaced("jeudi 22_juin 2028 à 23'h'59'min'59's (heure de Paris)"));
        assertThat(PARIS.exact(Instant.parse("2028-06-22T22:00:00Z")))
                .isEqualTo(spaced("vendredi 23_juin 2028 à 0'h'00'min'00's (heure de Paris)"));
    }

    @Test
    void the_civil_date_is_that_of_the_zone() {
        Instant instant = Instant.parse("2028-06-22T20:30:00Z");

        assertThat(REUNION.dateOf(instant)).isEqualTo(LocalDate.of(2028, 6, 23));
        assertThat(PARIS.dateOf(instant)).isEqualTo(LocalDate.of(2028, 6, 22));
    }

    @ParameterizedTest
    @CsvSource({"00:00,0_h", "09:05,9_h_05", "12:00,12_h", "23:59,23_h_59"})
    void an_hour_loses_its_empty_minutes(LocalTime time, String text) {
        assertThat(FrenchTime.hour(time)).isEqualTo(text.replace('_', '\u202F'));
    }

    private static String spaced(String text) {
        return text.replace('_', '\u00A0').replace('\'', '\u202F');
    }
}
