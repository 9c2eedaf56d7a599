package fr.ars.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** No group below the threshold can be read, nor worked out from the total. */
class SmallGroupsTest {

    private static final int TEN = 10;

    @Test
    void groups_that_are_large_enough_are_all_shown() {
        SmallGroups<String> groups = SmallGroups.of(Map.of("22", 10L, "35", 40L), TEN);
        assertThat(groups.shown()).containsExactly(Map.entry("22", 10L), Map.entry("35", 40L));
        assertThat(groups.others()).isZero();
    }

    @Test
    void a_single_small_group_takes_the_next_with_it() {
        SmallGroups<String> groups = SmallGroups.of(Map.of("22", 3L, "29", 15L, "35", 40L), TEN);
        assertThat(groups.shown()).containsExactly(Map.entry("35", 40L));
        assertThat(groups.others()).isEqualTo(18);
        assertThat(groups.shows("22")).isFalse();
    }

    @Test
    void small_groups_together_are_as_many_as_a_group_must_be() {
        SmallGroups<String> groups = SmallGroups.of(Map.of("22", 1L, "29", 2L, "35", 40L, "56", 50L), TEN);
        assertThat(groups.shown()).containsExactly(Map.entry("56", 50L));
        assertThat(groups.others()).isEqualTo(43);
    }

    @Test
    void where_all_are_small_only_the_total_remains() {
        SmallGroups<String> groups = SmallGroups.of(Map.of("22", 1L, "29", 2L), TEN);
        assertThat(groups.shown()).isEmpty();
        assertThat(groups.others()).isEqualTo(3);
    }

    @Test
    void an_empty_group_hides_nothing() {
        assertThat(SmallGroups.of(Map.of("22", 0L, "35", 40L), TEN).others()).isZero();
    }

    @Test
    void whatever_the_groups_what_is_hidden_is_never_one_group_nor_fewer_than_the_threshold() {
        Random random = new Random(12);
        for (int i = 0; i < 5_000; i++) {
            Map<String, Long> counts = new TreeMap<>();
            int groups = 1 + random.nextInt(8);
            for (int group = 0; group < groups; group++) {
                counts.put("g" + group, (long) random.nextInt(1, 40));
            }
            SmallGroups<String> found = SmallGroups.of(counts, TEN);
            int hidden = groups - found.shown().size();
            assertThat(found.shown().values()).allMatch(number -> number >= TEN);
            assertThat(found.shown().values().stream().mapToLong(n -> n).sum() + found.others())
                    .isEqualTo(counts.values().stream().mapToLong(n -> n).sum());
            if (!found.shown().isEmpty() && hidden > 0) {
                assertThat(hidden).isGreaterThan(1);
                assertThat(found.others()).isGreaterThanOrEqualTo(TEN);
            }
        }
    }
}
