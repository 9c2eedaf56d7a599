package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.Clues;
import fr.ars.portal.plan.importing.content.Paragraph;
import java.util.Optional;

/** A paragraph being put together from its lines. */
final class OpenParagraph {

    private static final float BLANK = 0.25f;
    private static final float CENTRED = 2;

    private final JoinedText text;
    private final String start;
    private final float left;
    private final boolean apartBefore;
    private final boolean opensPage;
    private PdfLine last;
    private float edge;
    private int lines = 1;
    private boolean apartAfter = true;
    private boolean bold;

    /** @param edge how far to the right lines reach where it stands */
    OpenParagraph(Hyphens hyphens, PdfLine line, float edge, boolean apartBefore, boolean opensPage) {
        this.text = new JoinedText(hyphens);
        this.start = line.plain();
        this.left = line.left();
        this.apartBefore = apartBefore;
        this.opensPage = opensPage;
        this.last = line;
        this.edge = edge;
        this.bold = line.bold();
        text.append(line);
    }

    void append(PdfLine line, float newEdge) {
        text.append(line);
        last = line;
        edge = newEdge;
        bold &= line.bold();
        lines++;
    }

    void endsApart(boolean apart) {
        apartAfter = apart;
    }

    PdfLine last() {
        return last;
    }

    String start() {
        return start;
    }

    float left() {
        return left;
    }

    boolean isApartBefore() {
        return apartBefore;
    }

    boolean isOneLine() {
        return lines == 1;
    }

    /** Whether the last line was ended because the first word of the next one did not fit on it. */
    boolean hadNoRoomFor(PdfLine next) {
        return last.right() + next.size() * BLANK + next.firstWord() > edge - next.size() * BLANK;
    }

    boolean isCentredWith(PdfLine next) {
        float middle = (last.left() + last.right()) / 2;
        return Math.abs(middle - (next.left() + next.right()) / 2) < CENTRED && last.right() < edge - CENTRED;
    }

    Paragraph finished(float usualSize) {
        double size = Math.round(last.size() / usualSize * 100) / 100.0;
        return new Paragraph(
                text.finished(), new Clues(0, Optional.empty(), bold, apartBefore && apartAfter, opensPage, size));
    }
}
