package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.HeadingNumber;
import fr.ars.portal.plan.importing.content.LooseNote;
import fr.ars.portal.plan.importing.content.Note;
import fr.ars.portal.plan.importing.content.TypedMarkers;
import fr.ars.portal.plan.importing.text.LineJoining;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes paragraphs of printed lines. A paragraph ends where the look changes, where the distance to the next line is wider,
 * where a line is set in, or where a line was ended although the next word had room on it; a sentence goes on in the next
 * column and on the next page.
 */
final class ParagraphAssembly {

    /** A distance to the next line this much above the usual one parts paragraphs. */
    private static final float APART = 1.3f;

    private static final float SET_IN = 0.8f;
    private static final float OTHER_SIZE = 1.07f;

    /** What no paragraph starts with. */
    private static final String NEVER_FIRST = ";:,.)»!?";

    private final TextLook look;
    private final Hyphens hyphens;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> afterParagraph = new ArrayList<>();
    private Optional<OpenParagraph> open = Optional.empty();
    private boolean page;
    private boolean region;

    ParagraphAssembly(TextLook look, Hyphens hyphens) {
        this.look = look;
        this.hyphens = hyphens;
    }

    static List<Block> ofCell(List<PdfLine> lines) {
        ParagraphAssembly assembly = new ParagraphAssembly(TextLook.ofLines(lines), Hyphens.UNKNOWN);
        assembly.openRegion();
        lines.forEach(line -> assembly.add(line, rightEdge(lines)));
        return assembly.finished();
    }

    static float rightEdge(List<? extends PageItem> items) {
        float right = 0;
        for (PageItem item : items) {
            right = Math.max(right, item.right());
        }
        return right;
    }

    void openPage() {
        page = true;
        region = true;
    }

    void openRegion() {
        region = true;
    }

    /** @param edge how far to the right lines reach where it stands */
    void add(PdfLine line, float edge) {
        if (open.isPresent() && continues(open.get(), line)) {
            open.get().append(line, edge);
        } else {
            boolean apart = isApart(line);
            open.ifPresent(paragraph -> paragraph.endsApart(apart));
            close();
            open = Optional.of(new OpenParagraph(hyphens, line, edge, apart, page));
        }
        page = false;
        region = false;
    }

    /** A picture, which stands wherever there was room for it, does not end the paragraph around it. */
    void addBeside(Block block) {
        if (open.isPresent()) {
            afterParagraph.add(block);
        } else {
            blocks.add(block);
        }
    }

    void addTable(Block table) {
        open.ifPresent(paragraph -> paragraph.endsApart(true));
        close();
        blocks.add(table);
        page = false;
        region = true;
    }

    /** Notes whose call was not found stand below the text of their page. */
    void addLoose(List<Note> notes) {
        notes.forEach(note -> addBeside(new LooseNote(note)));
    }

    List<Block> finished() {
        close();
        return blocks;
    }

    private void close() {
        open.ifPresent(paragraph -> blocks.add(paragraph.finished(look.size())));
        open = Optional.empty();
        blocks.addAll(afterParagraph);
        afterParagraph.clear();
    }

    private boolean isApart(PdfLine line) {
        if (region || open.isEmpty()) {
            return true;
        }
        PdfLine above = open.get().last();
        float leading = Math.max(look.leadingOf(above.size()), look.leadingOf(line.size()));
        return line.baseline() - above.baseline() > leading * APART || isOtherSize(above, line);
    }

    private boolean continues(OpenParagraph paragraph, PdfLine line) {
        PdfLine above = paragraph.last();
        if (isOtherSize(above, line) || isOtherWeight(above, line)) {
            return false;
        }
        String sentence = above.plain();
        String below = line.plain();
        if (NEVER_FIRST.indexOf(below.charAt(0)) >= 0) {
            return true;
        }
        boolean cut = paragraph.hadNoRoomFor(line);
        if (region) {
            boolean same = cut && !LineJoining.endsSentence(sentence) && LineJoining.continues(sentence, below, true);
            return same && !LineJoining.allCapitals(below) || LineJoining.continuesAcross(sentence, below);
        }
        if (isApart(line) || line.baseline() - above.baseline() < above.size() / 2) {
            return false;
        }
        if (isNextItem(paragraph, line)) {
            return false;
        }
        if (isShifted(paragraph, line)) {
            return cut && LineJoining.continuesAcross(sentence, below);
        }
        boolean title = paragraph.isApartBefore()
                && HeadingNumber.startOf(paragraph.start()).isPresent();
        return title ? LineJoining.continuesTitle(sentence, below, cut) : LineJoining.continues(sentence, below, cut);
    }

    /** A counted item right below another one; a line of the item above would be set in, or start with a number by chance. */
    private static boolean isNextItem(OpenParagraph paragraph, PdfLine line) {
        return TypedMarkers.startsWithCount(line.plain())
                && TypedMarkers.startsWithCount(paragraph.start())
                && Math.abs(line.left() - paragraph.left()) < 1;
    }

    private static boolean isOtherSize(PdfLine above, PdfLine line) {
        return Math.max(above.size(), line.size()) > Math.min(above.size(), line.size()) * OTHER_SIZE;
    }

    /** Bold lines are a title and not the start of the paragraph below; unless a sentence goes on. */
    private static boolean isOtherWeight(PdfLine above, PdfLine line) {
        boolean starts = above.bold() && !line.startsBold();
        boolean ends = !above.bold() && line.bold();
        return (starts || ends) && !LineJoining.continuesAcross(above.plain(), line.plain());
    }

    /** Whether the line starts elsewhere than the paragraph's lines do: set in, or back at the margin. */
    private static boolean isShifted(OpenParagraph paragraph, PdfLine line) {
        float shift = (line.left() - paragraph.last().left()) / line.size();
        boolean marked = TypedMarkers.startsWithBullet(paragraph.start())
                || TypedMarkers.startsWithCount(paragraph.start())
                || HeadingNumber.startOf(paragraph.start()).isPresent();
        if (paragraph.isCentredWith(line)) {
            return false;
        }
        if (paragraph.isOneLine()) {
            return marked ? shift < -SET_IN : shift > SET_IN;
        }
        return Math.abs(shift) > SET_IN;
    }
}
