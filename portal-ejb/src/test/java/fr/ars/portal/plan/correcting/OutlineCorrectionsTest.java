package fr.ars.portal.plan.correcting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ars.portal.plan.PlanException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Names, levels, order and what is left out, in the summary of a draft. */
class OutlineCorrectionsTest {

    private final CorrectedDraft draft = new CorrectedDraft()
            .with("a", 1, "<p>un</p>")
            .with("b", 2, "<p>deux</p>")
            .with("c", 3, "<p>trois</p>")
            .with("d", 2, "<p>quatre</p>")
            .with("e", 1, "<p>cinq</p>");

    private List<String> after(Consumer<OutlineCorrections> work) {
        return draft.outline(work).shape();
    }

    @Test
    void a_section_takes_those_below_it_to_its_new_level() {
        assertThat(after(outline -> outline.shift(Set.of("b"), -1))).containsExactly("1 a", "1 b", "2 c", "2 d", "1 e");
        draft.undoAll();
        assertThat(draft.shape()).containsExactly("1 a", "2 b", "3 c", "2 d", "1 e");
    }

    @Test
    void a_section_that_is_below_another_ticked_one_moves_once() {
        assertThat(after(outline -> outline.shift(Set.of("a", "b", "c"), 1)))
                .containsExactly("2 a", "3 b", "4 c", "3 d", "1 e");
    }

    @Test
    void a_level_that_is_none_is_refused_and_nothing_moves() {
        refused(outline -> outline.shift(Set.of("b", "e"), -1), "level-impossible");
        assertThat(draft.shape()).containsExactly("1 a", "2 b", "3 c", "2 d", "1 e");
        for (int i = 0; i < 3; i++) {
            draft.outline(outline -> outline.shift(Set.of("b"), 1));
        }
        refused(outline -> outline.shift(Set.of("b"), 1), "level-impossible");
    }

    @Test
    void a_section_moves_up_and_down_among_its_siblings_with_what_is_below_it() {
        assertThat(after(outline -> outline.moveDown("b"))).containsExactly("1 a", "2 d", "2 b", "3 c", "1 e");
        assertThat(after(outline -> outline.moveUp("e"))).containsExactly("1 e", "1 a", "2 d", "2 b", "3 c");
        draft.undoAll();
        assertThat(draft.shape()).containsExactly("1 a", "2 b", "3 c", "2 d", "1 e");
    }

    @Test
    void the_first_and_the_last_of_their_level_stay() {
        refused(outline -> outline.moveUp("b"), "first-of-its-level");
        refused(outline -> outline.moveUp("c"), "first-of-its-level");
        refused(outline -> outline.moveUp("a"), "first-of-its-level");
        refused(outline -> outline.moveDown("d"), "last-of-its-level");
        refused(outline -> outline.moveDown("e"), "last-of-its-level");
    }

    @Test
    void a_section_is_placed_behind_another_on_its_level() {
        assertThat(after(outline -> outline.placeAfter("b", "e"))).containsExactly("1 a", "2 d", "1 e", "1 b", "2 c");
        draft.undoAll();
        assertThat(after(outline -> outline.placeAfter("e", "b"))).containsExactly("1 a", "2 b", "3 c", "2 e", "2 d");
        draft.undoAll();
        assertThat(after(outline -> outline.placeAfter("b", "a"))).containsExactly("1 a", "2 d", "1 b", "2 c", "1 e");
    }

    @Test
    void a_section_is_not_placed_behind_what_is_below_it() {
        refused(outline -> outline.placeAfter("a", "c"), "placed-in-itself");
        refused(outline -> outline.placeAfter("a", "a"), "placed-in-itself");
    }

    @Test
    void a_section_gets_another_number_and_title() {
        draft.outline(outline -> outline.rename("b", " 1.1 ", " Les soins "));
        assertThat(draft.row("b").heading()).isEqualTo("1.1 Les soins");
        refused(outline -> outline.rename("b", "1", "  "), "title-missing");
        refused(outline -> outline.rename("b", "1", "x".repeat(501)), "title-too-long");
        refused(outline -> outline.rename("b", "1".repeat(41), "x"), "number-too-long");
        draft.undoAll();
        assertThat(draft.row("b").heading()).isEqualTo("b");
    }

    @Test
    void several_sections_are_left_out_and_taken_back_at_once() {
        draft.outline(outline -> outline.exclude(Set.of("a", "d"), true));
        assertThat(draft.rows())
                .filteredOn(SectionRow::excluded)
                .extracting(SectionRow::anchor)
                .containsExactly("a", "d");
        draft.outline(outline -> outline.exclude(Set.of("a"), false));
        assertThat(draft.rows())
                .filteredOn(SectionRow::excluded)
                .extracting(SectionRow::anchor)
                .containsExactly("d");
        draft.undoAll();
        assertThat(draft.rows()).noneMatch(SectionRow::excluded);
    }

    @Test
    void what_only_makes_room_is_not_touched() {
        Workbench bench = new Workbench(draft.rows(), section -> "");
        new OutlineCorrections(bench).moveUp("e");
        assertThat(bench.changes().all()).hasSize(5);
        assertThat(bench.changes().isStructural()).isTrue();
        Workbench other = new Workbench(draft.rows(), section -> "");
        new OutlineCorrections(other).rename("b", "", "Autre");
        assertThat(other.changes().touched()).containsExactly(draft.row("b").section());
        assertThat(other.changes().isStructural()).isFalse();
        assertThat(other.changes().json()).isEqualTo("[{\"s\":2,\"b\":{\"t\":\"b\"},\"a\":{\"t\":\"Autre\"}}]");
    }

    private void refused(Consumer<OutlineCorrections> work, String rule) {
        assertThatThrownBy(() -> draft.outline(work))
                .isInstanceOf(PlanException.class)
                .hasFieldOrPropertyWithValue("code", "plan." + rule);
    }
}
