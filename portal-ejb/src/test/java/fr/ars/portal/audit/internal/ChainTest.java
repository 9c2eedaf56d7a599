package fr.ars.portal.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ars.portal.audit.Verification.Break;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.SubjectRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");

    private final List<Line> journal = new ArrayList<>();

    @BeforeEach
    void seal_five_lines() {
        Chain chain = new Chain();
        for (int n = 1; n <= 5; n++) {
            Line line = line("consultation.opened", Map.of("section", Integer.toString(n)));
            chain.append(line);
            journal.add(line);
        }
    }

    private static Line line(String action, Map<String, String> details) {
        Optional<AgencyCode> bretagne = Optional.of(new AgencyCode("BRE"));
        return new Line(NOON, "7", action, SubjectRef.of("consultation", 12), bretagne, details);
    }

    private Optional<Break> firstBreak() {
        Chain chain = new Chain();
        return journal.stream().map(chain::check).flatMap(Optional::stream).findFirst();
    }

    @Test
    void an_untouched_journal_holds_and_ends_where_sealing_ended() {
        assertThat(firstBreak()).isEmpty();
        assertThat(journal.getLast().sealNumber()).hasValue(5);
    }

    @Test
    void sealing_goes_on_from_the_end_of_the_chain() {
        Line last = journal.getLast();
        Chain resumed = new Chain(5, last.seal().orElseThrow());
        Line next = line("consultation.closed", Map.of());
        resumed.append(next);
        journal.add(next);

        assertThat(firstBreak()).isEmpty();
    }

    @Test
    void a_line_whose_content_was_replaced_is_named() {
        Line forged = line("consultation.opened", Map.of("section", "99"));
        forged.seal(3, journal.get(2).seal().orElseThrow());
        journal.set(2, forged);

        assertThat(firstBreak()).contains(new Break(3, Optional.of(forged.id())));
    }

    @Test
    void resealing_the_forged_line_alone_breaks_the_next() {
        Chain chain = new Chain();
        journal.subList(0, 2).forEach(chain::check);
        Line forged = line("consultation.opened", Map.of("section", "99"));
        chain.append(forged);
        journal.set(2, forged);

        assertThat(firstBreak()).map(Break::number).contains(4L);
    }

    @Test
    void a_removed_line_leaves_a_vacant_place() {
        journal.remove(2);

        assertThat(firstBreak()).contains(new Break(3, Optional.empty()));
    }

    @Test
    void lines_cannot_change_places() {
        Collections.swap(journal, 1, 2);

        assertThat(firstBreak()).contains(new Break(2, Optional.empty()));
    }

    @Test
    void a_line_is_sealed_once() {
        assertThatThrownBy(() -> new Chain().append(journal.getFirst())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void values_that_run_into_each_other_are_told_apart() {
        assertThat(Canonical.of("ab", "c")).isNotEqualTo(Canonical.of("a", "bc"));
        assertThat(Canonical.of("a;1:b")).isNotEqualTo(Canonical.of("a", "b"));
    }

    @Test
    void a_line_refuses_addresses_and_contents() {
        assertThatThrownBy(() -> line("account.registered", Map.of("who", "jeanne@example.org")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("jeanne");
        assertThatThrownBy(() -> line("contribution.made", Map.of("text", "x".repeat(5000))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
