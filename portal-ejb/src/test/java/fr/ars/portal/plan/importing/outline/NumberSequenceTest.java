package fr.ars.portal.plan.importing.outline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.plan.importing.content.HeadingNumber;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberSequenceTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1.1, true, false",
        "1, 2, true, false",
        "1.3.2, 1.4, true, false",
        "1.3.2, 2, true, false",
        "1, 1.1.1, false, true",
        "1.3.2, 2.1, false, true",
        "1.2, 1.4, false, true",
        "1, 3, false, false",
        "2, 1, false, false",
        "1.2, 1.2, false, false",
        "1.2, 3.1, false, false"
    })
    void one_number_follows_another_or_does_so_but_for_one_forgotten(
            String before, String after, boolean follows, boolean butOne) {
        assertThat(number(after).follows(number(before))).isEqualTo(follows);
        assertThat(number(after).followsButOneFrom(number(before))).isEqualTo(butOne);
    }

    @Test
    void the_longest_numbering_wins_over_lists_counted_within_it() {
        assertThat(chosen("1", "2", "3", "4", "1", "1.1", "1.2", "1", "2", "2", "2.1", "3"))
                .containsExactly(5, 6, 7, 10, 11, 12);
    }

    @Test
    void a_numbering_may_start_late_when_the_rest_of_it_is_there() {
        assertThat(chosen("4", "4.1", "4.2", "5")).containsExactly(1, 2, 3, 4);
        assertThat(chosen("12")).isEmpty();
    }

    private static List<Integer> chosen(String... numbers) {
        NumberSequence sequence = new NumberSequence();
        for (int i = 0; i < numbers.length; i++) {
            sequence.offer(i + 1, number(numbers[i]), 1);
        }
        return sequence.best();
    }

    private static HeadingNumber number(String text) {
        return HeadingNumber.of(text).orElseThrow();
    }
}
