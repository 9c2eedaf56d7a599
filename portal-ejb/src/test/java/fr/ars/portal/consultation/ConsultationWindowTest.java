package fr.ars.portal.consultation;

import static fr.ars.portal.consultation.ConsultationFixture.notBefore;
import static fr.ars.portal.consultation.ConsultationFixture.withId;
import static fr.ars.portal.consultation.ConsultationTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Windows of several places: over the zones of the agencies, month ends, leap years and changes of clocks. */
class ConsultationWindowTest {

    private static final int RUNS = 2_000;

    private static final Map<AgencyCode, ZoneId> PLACES = Map.of(
            AgencyCode.NATION,
            ZoneId.of("Europe/Paris"),
            new AgencyCode("NOR"),
            ZoneId.of("Europe/Paris"),
            new AgencyCode("REU"),
            ZoneId.of("Indian/Reunion"),
            new AgencyCode("MAY"),
            ZoneId.of("Indian/Mayotte"),
            new AgencyCode("GUY"),
            ZoneId.of("America/Cayenne"),
            new AgencyCode("GUA"),
            ZoneId.of("America/Guadeloupe"),
            new AgencyCode("MTQ"),
            ZoneId.of("America/Martinique"));

    private static final List<AgencyCode> AGENCIES =
            PLACES.keySet().stream().filter(place -> !place.isNation()).sorted().toList();

    private final Random random = new Random(18);

    @Test
    void at_one_instant_every_place_closes_together() {
        for (int i = 0; i < RUNS; i++) {
            Consultation consultation = national(ClosingMode.ONE_INSTANT, randomDay(), 1 + random.nextInt(200));
            assertThat(consultation.allWindows().stream().map(ConsultationWindow::closesAt))
                    .hasSize(PLACES.size())
                    .containsOnly(consultation.own().closesAt());
        }
    }

    @Test
    void at_local_time_every_place_opens_and_closes_at_its_own_midnight() {
        for (int i = 0; i < RUNS; i++) {
            LocalDate first = randomDay();
            int days = 1 + random.nextInt(200);
            Consultation consultation = national(ClosingMode.LOCAL_TIME, first, days);
            for (ConsultationWindow window : consultation.allWindows()) {
                ZoneId zone = zone(window.place());
                assertThat(window.opensAt()).isEqualTo(midnight(first, zone));
                assertThat(window.closesAt())
                        .as("%s + %s in %s", first, days, zone)
                        .isEqualTo(midnight(first.plusDays(days), zone));
            }
        }
    }

    @Test
    void whatever_the_interruptions_each_place_is_open_for_as_long_as_was_announced() {
        for (int i = 0; i < RUNS; i++) {
            Instant opening = instant();
            Span announced = new Span(
                    opening,
                    opening.plusMillis(1 + random.nextLong(Duration.ofDays(200).toMillis())));
            Span span = announced;
            Instant now = announced.opensAt().minus(Duration.ofDays(random.nextInt(20)));
            List<Span> pauses = new ArrayList<>();
            for (int pause = 0; pause < 4; pause++) {
                Instant stopped =
                        now.plusMillis(random.nextLong(Duration.ofDays(90).toMillis()));
                now = stopped.plusMillis(1 + random.nextLong(Duration.ofDays(40).toMillis()));
                pauses.add(new Span(stopped, now));
                span = span.afterPause(stopped, now);
            }
            assertThat(timeOpen(span, pauses))
                    .as("%s after %s", announced, pauses)
                    .isEqualTo(Duration.between(announced.opensAt(), announced.closesAt()));
            assertThat(span.closesAt()).isAfterOrEqualTo(announced.closesAt());
        }
    }

    /** Its whole length without what the interruptions took of it in the end. */
    private static Duration timeOpen(Span span, List<Span> pauses) {
        Duration open = Duration.between(span.opensAt(), span.closesAt());
        for (Span pause : pauses) {
            Instant from = pause.opensAt().isAfter(span.opensAt()) ? pause.opensAt() : span.opensAt();
            Instant until = pause.closesAt().isBefore(span.closesAt()) ? pause.closesAt() : span.closesAt();
            open = until.isAfter(from) ? open.minus(Duration.between(from, until)) : open;
        }
        return open;
    }

    @Test
    void an_interruption_gives_back_time_only_where_it_was_lost() {
        Consultation consultation = planned(ClosingMode.LOCAL_TIME, LocalDate.of(2028, 3, 22), 93);
        Instant reunionClosed = midnight(LocalDate.of(2028, 6, 23), zone(new AgencyCode("REU")));
        Instant stopped = reunionClosed.plusSeconds(60);
        consultation.suspend(stopped);
        assertThat(consultation.phaseAt(stopped, window(consultation, "REU"))).isEqualTo(Phase.CLOSED);
        assertThat(consultation.phaseAt(stopped, window(consultation, "MTQ"))).isEqualTo(Phase.SUSPENDED);
        consultation.resume(stopped.plus(Duration.ofHours(12)));
        assertThat(window(consultation, "REU").closesAt()).isEqualTo(reunionClosed);
        assertThat(window(consultation, "MTQ").closesAt())
                .isEqualTo(midnight(LocalDate.of(2028, 6, 23), zone(new AgencyCode("MTQ")))
                        .plus(Duration.ofHours(12)));
    }

    @Test
    void more_time_is_given_to_all_places_or_to_none() {
        Consultation consultation = planned(ClosingMode.LOCAL_TIME, LocalDate.of(2028, 3, 22), 93);
        Instant parisEvening = Instant.parse("2028-06-22T19:00:00Z");
        Instant aWeekLater = midnight(LocalDate.of(2028, 6, 30), zone(AgencyCode.NATION));
        consultation.extendTo(aWeekLater, parisEvening, ConsultationWindowTest::zone);
        consultation
                .allWindows()
                .forEach(window -> assertThat(window.closesAt())
                        .isEqualTo(midnight(LocalDate.of(2028, 6, 30), zone(window.place()))));
        Instant reunionClosed = Instant.parse("2028-06-29T20:00:00Z");
        refused(
                () -> consultation.extendTo(
                        aWeekLater.plus(Duration.ofDays(7)), reunionClosed, ConsultationWindowTest::zone),
                "cannot-extend");
    }

    @Test
    void it_is_read_in_the_chosen_agencies_and_in_the_national_view_and_nowhere_else() {
        Consultation consultation = planned(ClosingMode.LOCAL_TIME, LocalDate.of(2028, 3, 22), 93);
        assertThat(consultation.window(AgencyScope.nation()).map(ConsultationWindow::place))
                .contains(AgencyCode.NATION);
        assertThat(consultation.window(AgencyScope.of(new AgencyCode("REU"))).map(ConsultationWindow::place))
                .contains(new AgencyCode("REU"));
        assertThat(consultation.window(AgencyScope.of(new AgencyCode("BRE")))).isEmpty();
    }

    @Test
    void analysis_begins_when_the_last_place_has_closed() {
        Consultation consultation = planned(ClosingMode.LOCAL_TIME, LocalDate.of(2028, 3, 22), 93);
        Instant martinique = midnight(LocalDate.of(2028, 6, 23), zone(new AgencyCode("MTQ")));
        refused(() -> consultation.beginAnalysis(martinique.minusMillis(1)), "not-closed-yet");
        consultation.beginAnalysis(martinique);
        assertThat(consultation.state()).isEqualTo(ConsultationState.ANALYSIS);
    }

    private static ConsultationWindow window(Consultation consultation, String place) {
        return consultation.window(AgencyScope.of(new AgencyCode(place))).orElseThrow();
    }

    private static Consultation planned(ClosingMode mode, LocalDate first, int days) {
        Consultation consultation = national(mode, first, days);
        consultation.plan(Instant.parse("2028-01-01T00:00:00Z"), true, notBefore(Instant.EPOCH));
        return consultation;
    }

    private static Consultation national(ClosingMode mode, LocalDate first, int days) {
        ZoneId paris = zone(AgencyCode.NATION);
        Announcement announcement = new Announcement(
                "Ma santé demain",
                "Donner un avis",
                "La ministre",
                "Tout le texte",
                7,
                midnight(first, paris),
                midnight(first.plusDays(days), paris),
                Notice.ONLINE,
                new Reach(mode, new ArrayList<>(AGENCIES)));
        return withId(new Consultation(AgencyCode.NATION, announcement, ConsultationWindowTest::zone));
    }

    private static ZoneId zone(AgencyCode place) {
        return PLACES.getOrDefault(place, ZoneId.of("Europe/Paris"));
    }

    private static Instant midnight(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** Any day, and more often than chance would have it the end of a month, of February, or a change of clocks. */
    private LocalDate randomDay() {
        LocalDate any = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(365 * 20));
        return switch (random.nextInt(4)) {
            case 0 -> any.withDayOfMonth(any.lengthOfMonth());
            case 1 -> any.withDayOfMonth(1).withMonth(2).plusMonths(1).minusDays(1);
            case 2 -> LocalDate.of(any.getYear(), 3 + 7 * random.nextInt(2), 31).minusDays(random.nextInt(7));
            default -> any;
        };
    }

    private Instant instant() {
        return midnight(randomDay(), ZoneId.of("Europe/Paris")).plusMillis(random.nextInt(86_400_000));
    }
}
