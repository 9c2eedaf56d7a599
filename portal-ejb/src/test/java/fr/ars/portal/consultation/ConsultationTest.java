package fr.ars.portal.consultation;

import static fr.ars.portal.consultation.ConsultationFixture.AFTER;
import static fr.ars.portal.consultation.ConsultationFixture.BEFORE;
import static fr.ars.portal.consultation.ConsultationFixture.CLOSES;
import static fr.ars.portal.consultation.ConsultationFixture.DURING;
import static fr.ars.portal.consultation.ConsultationFixture.OPENS;
import static fr.ars.portal.consultation.ConsultationFixture.PARIS;
import static fr.ars.portal.consultation.ConsultationFixture.announcement;
import static fr.ars.portal.consultation.ConsultationFixture.draft;
import static fr.ars.portal.consultation.ConsultationFixture.notBefore;
import static fr.ars.portal.consultation.ConsultationFixture.planned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsultationTest {

    private static final UUID WRITER = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    @Test
    void the_phase_of_a_planned_consultation_is_a_matter_of_time_to_the_millisecond() {
        Consultation consultation = planned();
        assertThat(consultation.phaseAt(OPENS.minusMillis(1))).isEqualTo(Phase.UPCOMING);
        assertThat(consultation.phaseAt(OPENS)).isEqualTo(Phase.OPEN);
        assertThat(consultation.phaseAt(CLOSES.minusMillis(1))).isEqualTo(Phase.OPEN);
        assertThat(consultation.phaseAt(CLOSES)).isEqualTo(Phase.CLOSED);
    }

    @Test
    void what_arrives_at_the_closing_instant_is_late_and_a_tenth_of_a_second_before_is_not() {
        Consultation consultation = planned();
        assertThat(consultation.own().isLate(CLOSES.minusMillis(100))).isFalse();
        assertThat(consultation.own().isLate(CLOSES)).isTrue();
    }

    @Test
    void a_text_that_can_still_change_is_submitted_to_nobody() {
        refused(() -> draft().plan(BEFORE, false, notBefore(CLOSES)), "text-not-frozen");
    }

    @Test
    void an_opening_in_the_past_is_refused() {
        refused(() -> draft().plan(DURING, true, notBefore(CLOSES)), "opens-in-the-past");
    }

    @Test
    void a_consultation_shorter_than_the_rule_is_refused() {
        refused(() -> draft().plan(BEFORE, true, notBefore(CLOSES.plusSeconds(1))), "too-short");
    }

    @Test
    void closing_must_come_after_opening() {
        refused(() -> announcement(OPENS, OPENS), "closes-before-opens");
    }

    @Test
    void once_planned_it_is_rewritten_no_more() {
        refused(() -> planned().rewrite(announcement(OPENS, CLOSES), 0, PARIS), "already-planned");
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_not_overwritten() {
        refused(() -> draft().rewrite(announcement(OPENS, CLOSES), 1, PARIS), "changed-meanwhile");
        Synthesis synthesis = new Synthesis(planned(), "Bilan", false, WRITER);
        refused(() -> synthesis.rewrite("autre", false, SECOND, 3), "changed-meanwhile");
        assertThat(synthesis.text()).isEqualTo("Bilan");
    }

    @Test
    void it_can_be_given_more_time_and_never_less() {
        Consultation consultation = planned();
        Instant later = CLOSES.plus(Duration.ofDays(7));
        consultation.extendTo(later, DURING, PARIS);
        assertThat(consultation.own().closesAt()).isEqualTo(later);
        refused(() -> consultation.extendTo(later, DURING, PARIS), "shortening-forbidden");
        refused(() -> consultation.extendTo(CLOSES, DURING, PARIS), "shortening-forbidden");
    }

    @Test
    void what_has_closed_is_not_opened_again() {
        refused(() -> planned().extendTo(AFTER.plusSeconds(1), AFTER, PARIS), "cannot-extend");
    }

    @Test
    void a_synthesis_is_submitted_after_closing_only() {
        Consultation consultation = planned();
        Synthesis synthesis = new Synthesis(consultation, "Bilan", false, WRITER);
        refused(() -> synthesis.submit(consultation, DURING), "not-closed-yet");
    }

    @Test
    void whoever_wrote_the_synthesis_cannot_publish_it_and_a_second_person_can() {
        Consultation consultation = planned();
        Synthesis synthesis = new Synthesis(consultation, "Bilan", false, WRITER);
        synthesis.submit(consultation, AFTER);
        refused(() -> synthesis.publish(consultation, WRITER, AFTER), "synthesis-second-person");
        synthesis.publish(consultation, SECOND, AFTER);
        assertThat(consultation.phaseAt(AFTER)).isEqualTo(Phase.ANSWERED);
        refused(() -> synthesis.rewrite("autre", false, WRITER, 0), "synthesis-published");
    }

    @Test
    void a_synthesis_sent_back_can_be_rewritten_by_its_author() {
        Consultation consultation = planned();
        Synthesis synthesis = new Synthesis(consultation, "Bilan", false, WRITER);
        synthesis.submit(consultation, AFTER);
        refused(() -> synthesis.rewrite("autre", false, WRITER, 0), "synthesis-submitted");
        synthesis.sendBack(consultation, "Citer le chapitre 2");
        synthesis.rewrite("autre", false, WRITER, 0);
        assertThat(synthesis.text()).isEqualTo("autre");
        assertThat(consultation.phaseAt(AFTER)).isEqualTo(Phase.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, PLANNED",
        "PLANNED, SUSPENDED ANALYSIS CANCELLED",
        "SUSPENDED, PLANNED CANCELLED",
        "ANALYSIS, SYNTHESIS_VALIDATED ARCHIVED",
        "SYNTHESIS_VALIDATED, ANALYSIS SYNTHESIS_PUBLISHED",
        "SYNTHESIS_PUBLISHED, FOLLOW_UP_PUBLISHED ARCHIVED",
        "FOLLOW_UP_PUBLISHED, FOLLOW_UP_PUBLISHED ARCHIVED",
        "ARCHIVED, ''",
        "CANCELLED, ''"
    })
    void only_these_changes_of_state_are_possible(ConsultationState from, String allowed) {
        for (ConsultationState to : ConsultationState.values()) {
            assertThat(from.mayBecome(to))
                    .as(from + " to " + to)
                    .isEqualTo((" " + allowed + " ").contains(" " + to + " "));
        }
    }

    static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable what, String rule) {
        assertThatThrownBy(what)
                .isInstanceOf(ConsultationException.class)
                .hasFieldOrPropertyWithValue("code", "consultation." + rule);
    }
}
