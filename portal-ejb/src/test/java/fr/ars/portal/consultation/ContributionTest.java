package fr.ars.portal.consultation;

import static fr.ars.portal.consultation.ConsultationFixture.AFTER;
import static fr.ars.portal.consultation.ConsultationFixture.CLOSES;
import static fr.ars.portal.consultation.ConsultationFixture.DURING;
import static fr.ars.portal.consultation.ConsultationFixture.byAccount;
import static fr.ars.portal.consultation.ConsultationFixture.byEmail;
import static fr.ars.portal.consultation.ConsultationFixture.received;
import static fr.ars.portal.consultation.ConsultationTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContributionTest {

    private static final UUID MODERATOR = new UUID(0, 9);

    @Test
    void with_an_account_it_goes_to_the_moderator_at_once() {
        assertThat(received(DURING, byAccount()).state()).isEqualTo(ContributionState.TO_MODERATE);
    }

    @Test
    void without_an_account_it_waits_for_the_address_to_be_confirmed() {
        Contribution contribution = received(DURING, byEmail());
        assertThat(contribution.state()).isEqualTo(ContributionState.TO_CONFIRM);
        contribution.confirm(DURING.plusSeconds(60));
        contribution.confirm(DURING.plusSeconds(61));
        assertThat(contribution.state()).isEqualTo(ContributionState.TO_MODERATE);
    }

    @Test
    void confirming_after_72_hours_is_too_late() {
        Contribution contribution = received(DURING, byEmail());
        refused(
                () -> contribution.confirm(
                        DURING.plus(Contribution.TIME_TO_CONFIRM).plusMillis(1)),
                "confirmation-expired");
    }

    @Test
    void confirmed_after_the_closing_it_is_in_time_if_it_was_received_in_time() {
        Contribution contribution = received(CLOSES.minusMillis(100), byEmail());
        contribution.confirm(AFTER);
        assertThat(contribution.isLate()).isFalse();
    }

    @Test
    void received_at_the_closing_instant_it_is_kept_and_late() {
        Contribution contribution = received(CLOSES, byAccount());
        assertThat(contribution.isLate()).isTrue();
        assertThat(contribution.state()).isEqualTo(ContributionState.TO_MODERATE);
    }

    @Test
    void nobody_contributes_from_nowhere() {
        refused(() -> new Author(Optional.empty(), Optional.empty(), Optional.empty()), "author-unknown");
    }

    @Test
    void only_what_is_published_is_answered() {
        Contribution contribution = received(DURING, byAccount());
        refused(() -> contribution.answered(4, Outcome.INTEGRATED), "answer-needs-publication");
        contribution.publish(MODERATOR, DURING);
        contribution.answered(4, Outcome.INTEGRATED);
    }

    @Test
    void a_refusal_keeps_its_reason() {
        Contribution contribution = received(DURING, byAccount());
        contribution.refuse(MODERATOR, DURING, "HORS_SUJET", " ");
        assertThat(contribution.refusalReason()).contains("HORS_SUJET");
        assertThat(contribution.refusalNote()).isEmpty();
    }

    @Test
    void whoever_decides_must_have_seen_it_as_it_is() {
        Contribution contribution = received(DURING, byAccount());
        contribution.requireStill(ContributionState.TO_MODERATE);
        contribution.refuse(MODERATOR, DURING, "OFF_TOPIC", "");
        refused(() -> contribution.requireStill(ContributionState.TO_MODERATE), "moderated-meanwhile");
    }

    @Test
    void a_note_that_would_not_fit_is_refused_before_anything_is_decided() {
        Contribution contribution = received(DURING, byAccount());
        refused(() -> contribution.refuse(MODERATOR, DURING, "OFF_TOPIC", "x".repeat(2_001)), "note-too-long");
        assertThat(contribution.state()).isEqualTo(ContributionState.TO_MODERATE);
    }

    @ParameterizedTest
    @CsvSource({
        "TO_CONFIRM, TO_MODERATE WITHDRAWN",
        "TO_MODERATE, PUBLISHED REFUSED WITHDRAWN",
        "PUBLISHED, REFUSED WITHDRAWN",
        "REFUSED, PUBLISHED",
        "WITHDRAWN, ''"
    })
    void only_these_changes_of_state_are_possible(ContributionState from, String allowed) {
        for (ContributionState to : ContributionState.values()) {
            assertThat(from.mayBecome(to))
                    .as(from + " to " + to)
                    .isEqualTo((" " + allowed + " ").contains(" " + to + " "));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 22, 23, 1234, 987654321})
    void a_number_is_read_back_as_it_was_written(long value) {
        ContributionNumber number = new ContributionNumber(value);
        assertThat(ContributionNumber.parse(number.toString())).contains(number);
        assertThat(ContributionNumber.parse(" " + number.toString().toLowerCase(java.util.Locale.ROOT)))
                .contains(number);
    }

    @Test
    void any_one_wrong_digit_is_noticed() {
        String right = new ContributionNumber(4821).toString();
        for (int place = 1; place <= 4; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                StringBuilder wrong = new StringBuilder(right);
                wrong.setCharAt(place, digit);
                if (!wrong.toString().equals(right)) {
                    assertThat(ContributionNumber.parse(wrong.toString())).isEmpty();
                }
            }
        }
    }

    @Test
    void what_is_not_confirmed_is_not_counted() {
        Contribution contribution = received(DURING, byEmail());
        assertThat(contribution.counted()).isEmpty();
        contribution.confirm(DURING.plusSeconds(60));
        assertThat(contribution.counted()).hasValueSatisfying(counted -> {
            assertThat(counted.state()).isEqualTo(ContributionState.TO_MODERATE);
            assertThat(counted.late()).isFalse();
            assertThat(counted.department()).isEmpty();
        });
    }

    @Test
    void it_is_counted_by_the_outcome_of_its_last_answer() {
        Contribution contribution = received(DURING, byAccount());
        contribution.publish(MODERATOR, AFTER);
        contribution.answered(4, Outcome.NOT_RETAINED);
        contribution.answered(5, Outcome.INTEGRATED);
        assertThat(contribution.counted().orElseThrow().outcome()).contains(Outcome.INTEGRATED);
    }
}
