package fr.ars.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final int SIZE = 3;

    /** What a table of ten rows, latest first, would answer. */
    private static Page<Integer> read(Optional<String> link) {
        Cursor cursor = Cursor.parse(link);
        List<Integer> rows = new ArrayList<>(
                IntStream.iterate(10, n -> n >= 1, n -> n - 1).boxed().toList());
        cursor.number().ifPresent(key -> rows.removeIf(n -> cursor.backwards() ? n <= key : n >= key));
        List<Integer> inOrder = cursor.backwards() ? rows.reversed() : rows;
        return cursor.page(inOrder.stream().limit(SIZE + 1).toList(), SIZE, n -> Integer.toString(n));
    }

    @Test
    void next_leads_to_the_end_and_previous_back_to_the_start() {
        Page<Integer> first = read(Optional.empty());
        Page<Integer> second = read(first.next());
        Page<Integer> third = read(second.next());
        Page<Integer> last = read(third.next());

        assertThat(List.of(first.items(), second.items(), third.items(), last.items()))
                .containsExactly(List.of(10, 9, 8), List.of(7, 6, 5), List.of(4, 3, 2), List.of(1));
        assertThat(first.previous()).isEmpty();
        assertThat(last.next()).isEmpty();
        assertThat(read(last.previous())).isEqualTo(third);
        assertThat(read(third.previous())).isEqualTo(second);
        assertThat(read(second.previous())).isEqualTo(first);
    }

    @Test
    void a_page_that_has_become_empty_leads_nowhere() {
        assertThat(read(Optional.of("apres-1"))).isEqualTo(Page.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "apres-", "apres-a b", "apres-'; drop", "pendant-3"})
    void what_is_not_understood_means_the_start(String text) {
        assertThat(Cursor.parse(Optional.of(text))).isEqualTo(Cursor.start());
    }

    @Test
    void a_key_that_is_no_number_means_the_start_of_a_numbered_list() {
        assertThat(Cursor.parse(Optional.of("apres-abc")).number()).isEmpty();
        assertThat(Cursor.parse(Optional.of("avant-9999999999999999999")).number())
                .isEmpty();
    }
}
