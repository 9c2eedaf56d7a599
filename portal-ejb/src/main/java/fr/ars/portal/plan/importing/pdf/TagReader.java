package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.LeftOut;
import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import fr.ars.portal.plan.importing.content.ListMarker;
import fr.ars.portal.plan.importing.content.ListMarker.Counting;
import fr.ars.portal.plan.importing.content.Note;
import fr.ars.portal.plan.importing.content.Paragraph;
import fr.ars.portal.plan.importing.content.RichText;
import fr.ars.portal.plan.importing.content.Table;
import fr.ars.portal.plan.importing.content.TypedMarkers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the tags of a file into blocks. */
final class TagReader {

    private static final Set<String> INLINE = Set.of(
            "Span",
            "Link",
            "Quote",
            "Reference",
            "Em",
            "Strong",
            "Code",
            "BibEntry",
            "Annot",
            "Form",
            "Ruby",
            "RB",
            "RT",
            "Lbl",
            "Sub",
            "Title");
    private static final int WIDEST = 100;

    private final TaggedText text;
    private final TagLook look;
    private final PdfPictures pictures;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private int notes;

    TagReader(TaggedText text, TagLook look, PdfPictures pictures) {
        this.text = text;
        this.look = look;
        this.pictures = pictures;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    void read(TagNode node, List<Block> into, int listDepth) {
        switch (node.type()) {
            case "TOC", "TOCI" -> leaveOut(node, Reason.TABLE_OF_CONTENTS);
            case "Artifact" -> leaveOut(node, Reason.RUNNING_HEAD);
            case "L" -> readList(node, into, listDepth);
            case "Table" -> readTable(node, into);
            case "Figure", "Formula" -> TagFigure.read(node, text, pictures, into, this);
            default -> readFlow(node, into, listDepth);
        }
    }

    /** Whatever holds words, paragraphs or both. */
    void readFlow(TagNode node, List<Block> into, int listDepth) {
        int level = level(node.type());
        TagParagraph open = new TagParagraph(look, level);
        List<Block> after = new ArrayList<>();
        for (TagNode.Kid kid : node.kids()) {
            if (kid.place().isPresent()) {
                open.add(text.take(kid.place().get()), kid.place().get().page(), pictures, after);
            } else if (kid.node().isPresent()) {
                TagNode below = kid.node().get();
                if (INLINE.contains(below.type()) || level > 0 && !below.type().equals("Note")) {
                    readInline(below, open, after, 0);
                } else if (isNote(below)) {
                    open.add(note(below));
                } else if (below.type().equals("Figure")) {
                    read(below, after, listDepth);
                } else {
                    open.closeInto(into, after);
                    open = new TagParagraph(look, level);
                    read(below, into, listDepth);
                }
            }
        }
        open.closeInto(into, after);
    }

    private void readInline(TagNode node, TagParagraph open, List<Block> after, int depth) {
        for (TagNode.Kid kid : node.kids()) {
            kid.place().ifPresent(place -> open.add(text.take(place), place.page(), pictures, after));
            kid.node().ifPresent(below -> {
                if (isNote(below)) {
                    open.add(note(below));
                } else if (below.type().equals("Figure")) {
                    read(below, after, 0);
                } else {
                    readInline(below, open, after, depth + 1);
                }
            });
        }
    }

    private static boolean isNote(TagNode node) {
        return node.type().equals("Note") || node.type().equals("FENote");
    }

    private Note note(TagNode node) {
        List<Block> body = new ArrayList<>();
        readFlow(node, body, 0);
        Optional<NoteLabel> label = body.isEmpty() ? Optional.empty() : NoteLabel.of(body.get(0));
        label.ifPresent(found -> body.set(0, found.rest()));
        return new Note(Integer.toString(++notes), label.map(NoteLabel::label).orElse("*"), body);
    }

    /** 0 for what is no heading. */
    private static int level(String type) {
        return switch (type) {
            case "H", "H1", "Title" -> 1;
            case "H2", "H3", "H4", "H5", "H6" -> type.charAt(1) - '0';
            default -> 0;
        };
    }

    private void readList(TagNode list, List<Block> into, int depth) {
        for (TagNode.Kid kid : list.kids()) {
            if (kid.node().filter(item -> item.type().equals("LI")).isPresent()) {
                readItem(kid.node().get(), into, depth);
            } else {
                readFlow(new TagNode("Div", List.of(kid), "", list.attributes()), into, depth + 1);
            }
        }
    }

    private void readItem(TagNode item, List<Block> into, int depth) {
        List<Block> body = new ArrayList<>();
        String label = "";
        for (TagNode.Kid kid : item.kids()) {
            if (kid.node().filter(node -> node.type().equals("Lbl")).isPresent()) {
                label = plain(kid.node().get());
            } else {
                readFlow(new TagNode("LBody", List.of(kid), "", item.attributes()), body, depth + 1);
            }
        }
        if (body.isEmpty() || !(body.get(0) instanceof Paragraph)) {
            if (!label.isEmpty()) {
                into.add(look.paragraph(RichText.of(label)));
            }
        } else {
            body.set(0, item((Paragraph) body.get(0), label, depth));
        }
        into.addAll(body);
    }

    private static Paragraph item(Paragraph first, String label, int depth) {
        boolean marked = first.clues().marker().isPresent()
                || TypedMarkers.startsWithBullet(first.plain())
                || TypedMarkers.startsWithCount(first.plain());
        if (label.isEmpty() && marked) {
            return first;
        }
        String printed = label.isEmpty() ? "•" : label;
        Optional<ListMarker> marker = first.clues().isStyled() || marked
                ? Optional.empty()
                : new TypedMarkers()
                        .next(printed + " x")
                        .map(found -> found.marker().at(depth));
        if (marker.isEmpty() && isBulletLike(printed) && !first.clues().isStyled()) {
            marker = Optional.of(new ListMarker(depth, Counting.BULLET, 0, "•"));
        }
        return marker.isPresent()
                ? new Paragraph(first.text(), first.clues().withMarker(marker.get()))
                : new Paragraph(TagParagraph.prefixed(printed + " ", first.text()), first.clues());
    }

    private static boolean isBulletLike(String label) {
        return label.codePoints().noneMatch(Character::isLetterOrDigit) || label.equals("o");
    }

    private void readTable(TagNode table, List<Block> into) {
        List<Table.Row> rows = new ArrayList<>();
        List<Block> around = new ArrayList<>();
        readRows(table, rows, around);
        into.addAll(around);
        if (!rows.isEmpty()) {
            into.add(new Table(rows));
        }
    }

    private void readRows(TagNode node, List<Table.Row> rows, List<Block> around) {
        for (TagNode.Kid kid : node.kids()) {
            Optional<TagNode> below = kid.node();
            String type = below.map(TagNode::type).orElse("");
            switch (type) {
                case "TR" -> readRow(below.orElseThrow(), rows);
                case "THead", "TBody", "TFoot" -> readRows(below.orElseThrow(), rows, around);
                default -> readFlow(new TagNode("Div", List.of(kid), "", node.attributes()), around, 0);
            }
        }
    }

    private void readRow(TagNode row, List<Table.Row> rows) {
        List<Table.Cell> cells = new ArrayList<>();
        boolean heading = true;
        for (TagNode.Kid kid : row.kids()) {
            List<Block> content = new ArrayList<>();
            TagNode cell = kid.node().orElse(new TagNode("TD", List.of(kid), "", row.attributes()));
            readFlow(cell, content, 0);
            heading &= cell.type().equals("TH");
            cells.add(new Table.Cell(
                    Math.clamp(cell.number("ColSpan", 1), 1, WIDEST),
                    Math.clamp(cell.number("RowSpan", 1), 1, WIDEST),
                    content));
        }
        if (!cells.isEmpty()) {
            rows.add(new Table.Row(heading, cells));
        }
    }

    private void leaveOut(TagNode node, Reason reason) {
        String words = plain(node);
        if (!words.isBlank()) {
            leftOut.add(new LeftOut(reason, words));
        }
    }

    /** All words below a tag, in one line. */
    String plain(TagNode node) {
        JoinedText words = new JoinedText(look.hyphens());
        gather(node, words);
        return words.finished().plain().strip();
    }

    private void gather(TagNode node, JoinedText words) {
        for (TagNode.Kid kid : node.kids()) {
            kid.place().ifPresent(place -> text.take(place).lines().forEach(words::append));
            kid.node().ifPresent(below -> gather(below, words));
        }
    }
}
