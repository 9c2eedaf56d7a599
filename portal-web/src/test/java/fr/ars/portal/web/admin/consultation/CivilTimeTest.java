package fr.ars.portal.web.admin.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CivilTimeTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId REUNION = ZoneId.of("Indian/Reunion");

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    @Test
    void a_day_without_a_time_is_the_whole_of_it() {
        CivilTime day = new CivilTime("2028-06-22", "");
        assertThat(day.opening(PARIS)).isEqualTo(at("2028-06-21T22:00:00Z"));
        assertThat(day.closing(PARIS)).isEqualTo(at("2028-06-22T22:00:00Z"));
    }

    @Test
    void a_time_is_read_in_the_zone_of_the_agency() {
        CivilTime six = new CivilTime("2028-06-22", "18:00");
        assertThat(six.closing(PARIS)).isEqualTo(at("2028-06-22T16:00:00Z"));
        assertThat(six.closing(REUNION)).isEqualTo(at("2028-06-22T14:00:00Z"));
    }

    @Test
    void an_hour_that_comes_twice_gives_the_longer_time() {
        CivilTime twice = new CivilTime("2028-10-29", "02:30");
        assertThat(twice.opening(PARIS)).isEqualTo(at("2028-10-29T00:30:00Z"));
        assertThat(twice.closing(PARIS)).isEqualTo(at("2028-10-29T01:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 10:00, admin.day-missing",
        "2028-02-30, 10:00, admin.day-invalid",
        "demain, '', admin.day-invalid",
        "2028-06-22, 25:00, admin.time-invalid",
        "2028-03-26, 02:30, admin.no-such-time"
    })
    void what_is_no_time_is_refused_with_its_reason(String day, String time, String key) {
        assertThatThrownBy(() -> new CivilTime(day, time).opening(PARIS))
                .isInstanceOf(CivilTimeException.class)
                .hasFieldOrPropertyWithValue("code", key);
    }

    @ParameterizedTest
    @CsvSource({"2028-06-22, ''", "2028-06-22, 18:00", "2028-01-01, ''"})
    void what_is_shown_again_means_the_same(String day, String time) {
        CivilTime typed = new CivilTime(day, time);
        assertThat(CivilTime.ofOpening(typed.opening(PARIS), PARIS)).isEqualTo(typed);
        assertThat(CivilTime.ofClosing(typed.closing(PARIS), PARIS)).isEqualTo(typed);
    }
}
