package fr.ars.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2010, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2019, 12, 31);

    @Test
    void first_and_last_day_are_included() {
        Validity validity = Validity.between(FIRST, LAST);

        assertThat(validity.includes(FIRST.minusDays(1))).isFalse();
        assertThat(validity.includes(FIRST)).isTrue();
        assertThat(validity.includes(LAST)).isTrue();
        assertThat(validity.includes(LAST.plusDays(1))).isFalse();
    }

    @Test
    void what_has_no_end_goes_on() {
        assertThat(Validity.since(FIRST).includes(LocalDate.of(2999, 1, 1))).isTrue();
    }

    @Test
    void an_end_before_the_beginning_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Validity.between(LAST, FIRST));
    }

    @Test
    void one_covers_another_when_it_holds_on_each_of_its_days() {
        Validity tenYears = Validity.between(FIRST, LAST);

        assertThat(tenYears.covers(tenYears)).isTrue();
        assertThat(tenYears.covers(Validity.between(FIRST.plusDays(1), LAST.minusDays(1))))
                .isTrue();
        assertThat(tenYears.covers(Validity.between(FIRST.minusDays(1), LAST))).isFalse();
        assertThat(tenYears.covers(Validity.between(FIRST, LAST.plusDays(1)))).isFalse();
        assertThat(tenYears.covers(Validity.since(FIRST))).isFalse();
        assertThat(Validity.since(FIRST).covers(tenYears)).isTrue();
        assertThat(Validity.since(FIRST).covers(Validity.since(FIRST))).isTrue();
    }
}
