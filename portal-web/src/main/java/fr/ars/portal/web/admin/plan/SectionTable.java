package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.PieceService;
import fr.ars.portal.plan.TableEdit;
import fr.ars.portal.plan.TableEdit.Step;
import fr.ars.portal.plan.TableText;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Option;
import fr.ars.portal.web.faces.Pressed;
import fr.ars.portal.web.faces.Route;
import fr.ars.portal.web.faces.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table of a section as fields. Whatever button is pressed, what was typed in the cells is kept with it. */
@Named
@RequestScoped
public class SectionTable {

    @Inject
    PieceService pieces;

    @Inject
    Draft draft;

    @Inject
    DraftSection section;

    @Inject
    SectionTextPage page;

    @Inject
    Correcting correcting;

    @Inject
    Pressed pressed;

    @Inject
    Here here;

    @Inject
    Texts texts;

    private TableText table = new TableText("", false, false, false, List.of());

    /**
     * A field of the form.
     *
     * @param name what it is sent as: {@code cell-2-1} is the second cell of the third row
     * @param about where it stands, in words
     * @param plain whether it is a field at all
     */
    public record Cell(String name, String about, String text, boolean plain) {}

    @PostConstruct
    void open() {
        if (page.isTable()) {
            table = pieces.table(
                            here.scope(),
                            draft.id(),
                            section.getAnchor(),
                            page.getPiece().index())
                    .orElse(table);
        }
    }

    /** Does what the pressed button says. */
    public void correct() {
        switch (correcting.pressed("tableau").orElse("")) {
            case "enregistrer" -> edit(Step.NONE, 0);
            case "ajouter-ligne" -> edit(Step.ADD_ROW, place("ligne"));
            case "retirer-ligne" -> edit(Step.REMOVE_ROW, place("ligne"));
            case "ajouter-colonne" -> edit(Step.ADD_COLUMN, place("colonne"));
            case "retirer-colonne" -> edit(Step.REMOVE_COLUMN, place("colonne"));
            default -> {}
        }
    }

    private void edit(Step step, int at) {
        TableEdit edit = new TableEdit(getCaption(), isHeadRow(), isHeadColumn(), typed(), step, at);
        String address = correcting.section(Route.ADMIN_DRAFT_TEXT, section.getAnchor(), "plan.table-corrected");
        correcting.make(
                () -> pieces.editTable(here.scope(), page.seen(), edit),
                step == Step.NONE
                        ? address
                        : address + "&morceau=" + page.seen().index());
    }

    private int place(String name) {
        return pressed.value(name)
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private List<List<String>> typed() {
        return getRows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    /** The cells, with what was typed in them. */
    public List<List<Cell>> getRows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            List<Cell> row = new ArrayList<>();
            for (int c = 0; c < table.rows().get(r).size(); c++) {
                row.add(cell(r, c, table.rows().get(r).get(c)));
            }
            rows.add(row);
        }
        return rows;
    }

    private Cell cell(int row, int column, TableText.Cell cell) {
        String name = "cell-" + row + "-" + column;
        return new Cell(
                name,
                texts.with("plan.cell", List.of(row + 1, column + 1)),
                pressed.value(name).orElse(cell.text()),
                cell.plain());
    }

    public List<Option> getLines() {
        return places("plan.row", table.rows().size());
    }

    public List<Option> getColumns() {
        return places("plan.column-number", table.columns());
    }

    private List<Option> places(String key, int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(i -> Option.of(Integer.toString(i), texts.with(key, List.of(i + 1))))
                .toList();
    }

    public boolean isMerged() {
        return table.merged();
    }

    public String getCaption() {
        return pressed.value("caption").orElse(table.caption());
    }

    public boolean isHeadRow() {
        return pressed.isSent() ? pressed.value("headRow").isPresent() : table.headRow();
    }

    public boolean isHeadColumn() {
        return pressed.isSent() ? pressed.value("headColumn").isPresent() : table.headColumn();
    }
}
