package fr.ars.portal.plan.correcting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ars.portal.plan.PlanException;
import fr.ars.portal.plan.SectionPiece;
import fr.ars.portal.plan.TableEdit;
import fr.ars.portal.plan.TableEdit.Step;
import fr.ars.portal.plan.TableText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table corrected cell by cell, row by row, column by column. */
class TableCorrectionTest {

    private static final String PLAIN =
            "<table><thead><tr><th scope=\"col\">Lieu</th><th scope=\"col\">Lits</th></tr></thead>"
                    + "<tbody><tr><td>Caen</td><td><strong>12</strong></td></tr></tbody></table>";

    private CorrectedDraft draft = new CorrectedDraft().with("a", 1, PLAIN);

    private TableText table() {
        return Pieces.table(draft.html("a"), 0).orElseThrow();
    }

    private List<List<String>> cells() {
        return table().rows().stream()
                .map(row -> row.stream().map(TableText.Cell::text).toList())
                .toList();
    }

    private void edit(TableEdit edit) {
        SectionPiece piece = Pieces.of(draft.html("a")).getFirst();
        draft.texts(texts -> texts.editTable("a", 0, piece.fingerprint(), edit));
    }

    private void step(Step step, int at) {
        edit(new TableEdit(table().caption(), table().headRow(), table().headColumn(), cells(), step, at));
    }

    @Test
    void cells_and_caption_are_put_right_and_marks_stay() {
        edit(new TableEdit(
                "Lits par ville", true, false, List.of(List.of("Ville", "Lits"), List.of("Caen", "13")), Step.NONE, 0));
        assertThat(draft.html("a"))
                .isEqualTo(PLAIN.replace("<table>", "<table><caption>Lits par ville</caption>")
                        .replace("Lieu", "Ville")
                        .replace("12", "13"));
        edit(new TableEdit("", true, false, cells(), Step.NONE, 0));
        assertThat(table().caption()).isEmpty();
        draft.undoAll();
        assertThat(draft.html("a")).isEqualTo(PLAIN);
    }

    @Test
    void what_was_typed_is_kept_when_a_row_or_a_column_is_added() {
        edit(new TableEdit("", true, false, List.of(List.of("Ville", "Lits"), List.of("Caen", "12")), Step.ADD_ROW, 0));
        assertThat(cells()).containsExactly(List.of("Ville", "Lits"), List.of("", ""), List.of("Caen", "12"));
        step(Step.ADD_COLUMN, 0);
        assertThat(cells().getFirst()).containsExactly("Ville", "", "Lits");
        assertThat(table().headRow()).isTrue();
        step(Step.REMOVE_COLUMN, 2);
        step(Step.REMOVE_ROW, 1);
        assertThat(cells()).containsExactly(List.of("Ville", ""), List.of("Caen", ""));
    }

    @Test
    void the_last_row_and_the_last_column_stay() {
        step(Step.REMOVE_ROW, 0);
        assertThat(cells()).containsExactly(List.of("Caen", "12"));
        assertThat(table().headRow())
                .as("the first row still names the columns")
                .isTrue();
        refused(Step.REMOVE_ROW, 0, "table-last");
        step(Step.REMOVE_COLUMN, 0);
        refused(Step.REMOVE_COLUMN, 0, "table-last");
    }

    @Test
    void the_first_row_and_the_first_column_name_the_others_or_do_not() {
        edit(new TableEdit("", false, true, cells(), Step.NONE, 0));
        assertThat(draft.html("a"))
                .isEqualTo("<table><tbody><tr><th scope=\"row\">Lieu</th><td>Lits</td></tr>"
                        + "<tr><th scope=\"row\">Caen</th><td><strong>12</strong></td></tr></tbody></table>");
        edit(new TableEdit("", true, true, cells(), Step.NONE, 0));
        assertThat(table().headRow()).isTrue();
        assertThat(table().headColumn()).isTrue();
        step(Step.ADD_ROW, 1);
        assertThat(draft.html("a")).endsWith("<tr><th scope=\"row\"></th><td></td></tr></tbody></table>");
    }

    @Test
    void merged_cells_are_kept_and_what_would_break_them_is_refused() {
        draft = new CorrectedDraft()
                .with(
                        "a",
                        1,
                        "<table><tbody><tr><td colspan=\"2\">Caen</td></tr><tr><td>1</td><td>2</td></tr></tbody></table>");
        assertThat(table().merged()).isTrue();
        edit(new TableEdit("", false, false, List.of(List.of("Rouen"), List.of("1", "3")), Step.NONE, 0));
        assertThat(draft.html("a"))
                .isEqualTo(
                        "<table><tbody><tr><td colspan=\"2\">Rouen</td></tr><tr><td>1</td><td>3</td></tr></tbody></table>");
        refused(Step.ADD_COLUMN, 0, "table-merged");
        refused(Step.REMOVE_ROW, 0, "table-merged");
        assertThatThrownBy(() -> edit(new TableEdit("", true, false, cells(), Step.NONE, 0)))
                .hasFieldOrPropertyWithValue("code", "plan.table-merged");
    }

    @Test
    void a_cell_with_a_list_is_left_as_it_is() {
        draft = new CorrectedDraft()
                .with("a", 1, "<table><tbody><tr><td><ul><li>un</li></ul></td><td>2</td></tr></tbody></table>");
        assertThat(table().rows().getFirst().getFirst().plain()).isFalse();
        edit(new TableEdit("", false, false, List.of(List.of("perdu", "3")), Step.NONE, 0));
        assertThat(draft.html("a"))
                .isEqualTo("<table><tbody><tr><td><ul><li>un</li></ul></td><td>3</td></tr></tbody></table>");
    }

    private void refused(Step step, int at, String rule) {
        assertThatThrownBy(() -> step(step, at))
                .isInstanceOf(PlanException.class)
                .hasFieldOrPropertyWithValue("code", "plan." + rule);
    }
}
