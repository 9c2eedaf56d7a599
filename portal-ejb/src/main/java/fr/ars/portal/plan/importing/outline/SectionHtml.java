package fr.ars.portal.plan.importing.outline;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Figure;
import fr.ars.portal.plan.importing.content.ImportWarning;
import fr.ars.portal.plan.importing.content.LooseNote;
import fr.ars.portal.plan.importing.content.Note;
import fr.ars.portal.plan.importing.content.Paragraph;
import fr.ars.portal.plan.importing.content.RichText;
import fr.ars.portal.plan.importing.content.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes the blocks of one section as HTML, its footnotes last. */
final class SectionHtml {

    private final StringBuilder html = new StringBuilder();
    private final List<WrittenNote> notes = new ArrayList<>();
    private final Set<ImportWarning> warnings = EnumSet.noneOf(ImportWarning.class);

    /** @param called whether a link leads from the text to it, and back */
    private record WrittenNote(Note note, boolean called) {}

    /** A note of this section that no link leads to: it is called in the title, or nowhere. */
    void addNote(Note note) {
        notes.add(new WrittenNote(note, false));
    }

    void addBlocks(List<Block> blocks) {
        ListHtml lists = new ListHtml(html);
        for (Block block : TypedLists.recognise(blocks)) {
            if (block instanceof Paragraph paragraph
                    && paragraph.clues().marker().isPresent()) {
                lists.openItem(paragraph.clues().marker().get());
                addText(paragraph.text());
            } else {
                lists.closeAll();
                add(block);
            }
        }
        lists.closeAll();
    }

    private void add(Block block) {
        switch (block) {
            case Paragraph paragraph -> addParagraph(paragraph);
            case Table table -> {
                if (table.isFrame()) {
                    addFrame(table.rows().get(0).cells().get(0));
                } else {
                    addTable(table);
                }
            }
            case Figure figure -> addFigure(figure);
            case LooseNote loose -> addNote(loose.note());
        }
    }

    private void addParagraph(Paragraph paragraph) {
        if (!paragraph.text().isBlank()) {
            html.append("<p>");
            addText(paragraph.text());
            html.append("</p>");
        }
    }

    private void addFigure(Figure figure) {
        String alternative = InlineHtml.escape(figure.alternative());
        if (figure.alternative().isBlank()) {
            warnings.add(ImportWarning.IMAGE_WITHOUT_TEXT);
        }
        if (figure.picture().isPresent()) {
            html.append("<figure><img src=\"")
                    .append(figure.picture().get().name())
                    .append("\" alt=\"")
                    .append(alternative)
                    .append("\" /></figure>");
        } else {
            warnings.add(ImportWarning.IMAGE_LEFT_OUT);
            html.append("<figure class=\"missing-image\"><figcaption>")
                    .append(alternative)
                    .append("</figcaption></figure>");
        }
    }

    private void addFrame(Table.Cell cell) {
        html.append("<div class=\"frame\">");
        addBlocks(cell.content());
        html.append("</div>");
    }

    private void addTable(Table table) {
        html.append("<table>");
        boolean inHead = false;
        for (int i = 0; i < table.rows().size(); i++) {
            Table.Row row = table.rows().get(i);
            boolean head = row.heading() && (i == 0 || inHead);
            if (i == 0 || head != inHead) {
                html.append(i == 0 ? "" : "</thead>").append(head ? "<thead>" : "<tbody>");
            }
            inHead = head;
            addRow(row, head);
        }
        html.append(inHead ? "</thead>" : "</tbody>").append("</table>");
    }

    private void addRow(Table.Row row, boolean head) {
        html.append("<tr>");
        for (Table.Cell cell : row.cells()) {
            html.append(head ? "<th scope=\"col\"" : "<td");
            addSpan("colspan", cell.columns());
            addSpan("rowspan", cell.rows());
            html.append('>');
            if (cell.content().size() == 1
                    && cell.content().get(0) instanceof Paragraph only
                    && only.clues().marker().isEmpty()) {
                addText(only.text());
            } else {
                addBlocks(cell.content());
            }
            html.append(head ? "</th>" : "</td>");
        }
        html.append("</tr>");
    }

    private void addSpan(String attribute, int count) {
        if (count > 1) {
            html.append(' ').append(attribute).append("=\"").append(count).append('"');
        }
    }

    private void addText(RichText text) {
        html.append(InlineHtml.of(text));
        text.notes().forEach(note -> notes.add(new WrittenNote(note, true)));
    }

    Set<ImportWarning> warnings() {
        return warnings;
    }

    /** The whole section, sanitised. */
    String finished() {
        if (!notes.isEmpty()) {
            List<WrittenNote> all = List.copyOf(notes);
            html.append("<div class=\"notes\">");
            all.forEach(this::writeNote);
            html.append("</div>");
        }
        return HtmlPolicy.clean(html.toString());
    }

    private void writeNote(WrittenNote written) {
        Note note = written.note;
        String label = InlineHtml.escape(note.label());
        html.append("<div id=\"note-").append(note.id()).append("\"><p>");
        html.append(written.called ? "<a href=\"#call-" + note.id() + "\">" + label + "</a>" : label);
        html.append(' ');
        List<Block> rest = note.body();
        if (!rest.isEmpty()
                && rest.get(0) instanceof Paragraph first
                && first.clues().marker().isEmpty()) {
            addText(first.text());
            rest = rest.subList(1, rest.size());
        }
        html.append("</p>");
        addBlocks(rest);
        html.append("</div>");
    }
}
