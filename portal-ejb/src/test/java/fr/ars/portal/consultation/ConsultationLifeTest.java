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
import static fr.ars.portal.consultation.ConsultationFixture.withId;
import static fr.ars.portal.consultation.ConsultationTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.kernel.AgencyCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsultationLifeTest {

    private static final UUID WRITER = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);

    @Test
    void an_interruption_moves_the_closing_by_exactly_the_time_that_was_lost() {
        Consultation consultation = planned();
        consultation.suspend(DURING);
        assertThat(consultation.phaseAt(DURING)).isEqualTo(Phase.SUSPENDED);
        Duration lost = Duration.ofHours(49).plusMillis(1);
        consultation.resume(DURING.plus(lost));
        assertThat(consultation.own().closesAt()).isEqualTo(CLOSES.plus(lost));
        assertThat(consultation.phaseAt(CLOSES)).isEqualTo(Phase.OPEN);
        assertThat(consultation.suspendedAt()).isEmpty();
    }

    @Test
    void an_interruption_that_outlasts_the_announced_closing_still_gives_back_what_was_left() {
        Consultation consultation = planned();
        Instant lastHour = CLOSES.minusSeconds(3600);
        consultation.suspend(lastHour);
        Instant nextDay = CLOSES.plus(Duration.ofDays(1));
        assertThat(consultation.phaseAt(nextDay)).isEqualTo(Phase.SUSPENDED);
        consultation.resume(nextDay);
        assertThat(consultation.own().closesAt()).isEqualTo(nextDay.plusSeconds(3600));
    }

    @Test
    void only_what_is_open_is_interrupted() {
        refused(() -> planned().suspend(BEFORE), "cannot-suspend");
        refused(() -> planned().suspend(AFTER), "cannot-suspend");
        refused(() -> draft().suspend(DURING), "cannot-suspend");
        refused(() -> planned().resume(DURING), "not-suspended");
    }

    @Test
    void what_is_interrupted_can_be_given_up_and_is_neither_extended_nor_analysed() {
        Consultation consultation = planned();
        consultation.suspend(DURING);
        refused(() -> consultation.extendTo(AFTER, DURING, PARIS), "cannot-extend");
        refused(() -> consultation.beginAnalysis(AFTER), "not-now");
        consultation.cancel("Le projet est retiré.", AFTER);
        assertThat(consultation.phaseAt(AFTER)).isEqualTo(Phase.CANCELLED);
        assertThat(consultation.cancellationReason()).contains("Le projet est retiré.");
    }

    @Test
    void what_has_closed_is_answered_and_not_given_up() {
        refused(() -> planned().cancel("Trop tard.", AFTER), "cannot-cancel");
        refused(() -> draft().cancel("Personne ne l’a lue.", DURING), "cannot-cancel");
    }

    @Test
    void what_was_received_is_read_once_it_has_closed() {
        Consultation consultation = planned();
        refused(() -> consultation.beginAnalysis(DURING), "not-closed-yet");
        consultation.beginAnalysis(AFTER);
        assertThat(consultation.state()).isEqualTo(ConsultationState.ANALYSIS);
        assertThat(consultation.phaseAt(AFTER)).isEqualTo(Phase.CLOSED);
    }

    @Test
    void a_synthesis_can_be_approved_by_one_and_published_by_another_and_never_by_who_wrote_it() {
        Consultation consultation = planned();
        Synthesis synthesis = new Synthesis(consultation, "Bilan", false, WRITER);
        refused(() -> synthesis.validate(consultation, SECOND, AFTER), "synthesis-not-submitted");
        synthesis.submit(consultation, AFTER);
        refused(() -> synthesis.validate(consultation, WRITER, AFTER), "synthesis-second-person");
        synthesis.validate(consultation, SECOND, AFTER);
        assertThat(consultation.state()).isEqualTo(ConsultationState.SYNTHESIS_VALIDATED);
        refused(() -> synthesis.publish(consultation, WRITER, AFTER), "synthesis-second-person");
        synthesis.publish(consultation, THIRD, AFTER);
        assertThat(consultation.state()).isEqualTo(ConsultationState.SYNTHESIS_PUBLISHED);
        assertThat(synthesis.validatedBy()).contains(SECOND);
    }

    @Test
    void an_approved_synthesis_can_still_be_sent_back_and_must_then_be_approved_again() {
        Consultation consultation = planned();
        Synthesis synthesis = new Synthesis(consultation, "Bilan", false, WRITER);
        synthesis.submit(consultation, AFTER);
        synthesis.validate(consultation, SECOND, AFTER);
        synthesis.sendBack(consultation, "Citer le chapitre 2");
        assertThat(consultation.state()).isEqualTo(ConsultationState.ANALYSIS);
        refused(() -> synthesis.publish(consultation, SECOND, AFTER), "synthesis-not-submitted");
    }

    @Test
    void filing_away_needs_a_published_synthesis() {
        Consultation consultation = planned();
        refused(() -> consultation.archive(false), "archive-needs-synthesis");
        Synthesis synthesis = new Synthesis(consultation, "Bilan", false, WRITER);
        synthesis.submit(consultation, AFTER);
        refused(() -> consultation.archive(false), "archive-needs-synthesis");
        synthesis.publish(consultation, SECOND, AFTER);
        consultation.archive(false);
        assertThat(consultation.phaseAt(AFTER)).isEqualTo(Phase.ARCHIVED);
        refused(consultation::followUp, "not-now");
    }

    @Test
    void or_the_published_reason_of_a_second_person_why_there_is_none() {
        Consultation consultation = planned();
        Synthesis absence = new Synthesis(consultation, "Le projet est abandonné.", true, WRITER);
        absence.submit(consultation, AFTER);
        refused(() -> absence.publish(consultation, WRITER, AFTER), "synthesis-second-person");
        absence.publish(consultation, SECOND, AFTER);
        assertThat(consultation.phaseAt(AFTER)).isEqualTo(Phase.CLOSED);
        consultation.archive(true);
        assertThat(consultation.state()).isEqualTo(ConsultationState.ARCHIVED);
    }

    @Test
    void what_came_of_it_is_told_after_the_synthesis_and_as_often_as_there_is_something_to_tell() {
        Consultation consultation = planned();
        refused(consultation::followUp, "not-now");
        Synthesis synthesis = new Synthesis(consultation, "Bilan", false, WRITER);
        synthesis.submit(consultation, AFTER);
        synthesis.publish(consultation, SECOND, AFTER);
        consultation.followUp();
        consultation.followUp();
        assertThat(consultation.phaseAt(AFTER)).isEqualTo(Phase.FOLLOWED_UP);
    }

    @Test
    void a_notice_without_a_date_is_published_by_the_announcement() {
        assertThat(planned().notice().publishedAt()).contains(BEFORE);
    }

    @Test
    void a_notice_comes_before_the_opening() {
        Consultation consultation = withNotice(Optional.of(OPENS.plusSeconds(1)));
        refused(() -> consultation.plan(BEFORE, true, notBefore(CLOSES)), "notice-after-opening");
        Consultation same = withNotice(Optional.of(OPENS));
        same.plan(BEFORE, true, notBefore(CLOSES));
        assertThat(same.notice().publishedAt()).contains(OPENS);
    }

    @Test
    void a_copy_has_the_words_of_its_model_and_neither_its_reference_nor_its_date() {
        Consultation model = withNotice(Optional.of(OPENS));
        Notice copied = model.announcement().notice();
        assertThat(model.announcement().title()).isEqualTo(model.title());
        assertThat(copied.raaReference()).isEmpty();
        assertThat(copied.publishedAt()).isEmpty();
    }

    private static Consultation withNotice(Optional<Instant> published) {
        Announcement plain = announcement(OPENS, CLOSES);
        Notice notice = new Notice(DurationRule.FULL_PLAN, "Article R1434-1", "RAA 2028-12", "En ligne", published);
        return withId(new Consultation(
                new AgencyCode("NOR"),
                new Announcement(
                        plain.title(),
                        plain.purpose(),
                        plain.decider(),
                        plain.openToChange(),
                        plain.draftVersion(),
                        OPENS,
                        CLOSES,
                        notice,
                        Reach.OWN),
                PARIS));
    }
}
