package fr.ars.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 0, 0, 34 33 33 0 0",
        "1, 1, 1, 1, 2, 17 17 17 16 33",
        "3, 3, 1, 1, 0, 38 38 12 12 0",
        "0, 1, 0, 0, 0, 0 100 0 0 0",
        "1, 999, 0, 0, 0, 0 100 0 0 0",
        "0, 0, 0, 0, 0, 0 0 0 0 0"
    })
    void the_shares_of_all_opinions_make_up_a_hundred(
            long first, long second, long third, long fourth, long fifth, String shares) {
        List<Long> counts = List.of(first, second, third, fourth, fifth);
        Map<Stance, Long> byStance = new EnumMap<>(Stance.class);
        for (Stance stance : Stance.values()) {
            byStance.put(stance, counts.get(stance.ordinal()));
        }
        long all = counts.stream().mapToLong(Long::longValue).sum();
        Figures figures = new Figures(all, all, 0, 0, byStance);
        assertThat(Arrays.stream(Stance.values()).map(figures::percent))
                .containsExactlyElementsOf(
                        Arrays.stream(shares.split(" ")).map(Long::valueOf).toList());
    }
}
