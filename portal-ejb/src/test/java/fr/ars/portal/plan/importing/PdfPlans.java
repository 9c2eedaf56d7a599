package fr.ars.portal.plan.importing;

import fr.ars.portal.plan.importing.PlanFixture.Element;
import fr.ars.portal.plan.importing.PlanFixture.Items;
import fr.ars.portal.plan.importing.PlanFixture.Noted;
import fr.ars.portal.plan.importing.PlanFixture.Part;
import fr.ars.portal.plan.importing.PlanFixture.Prose;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The ways a plan is printed: what its headings look like, how many columns it has, whether words are divided. */
enum PdfPlans {
    /** Bold headings, larger the higher they stand. */
    STYLED(1, true, false, false, 6),
    /** One font in one size; nothing but numbers and distances tell headings. */
    BARE(1, false, false, false, 6),
    /** Words are divided at the margin. */
    HYPHENATED(1, true, true, false, 6),
    /** Paragraphs start set in, with no distance between them. */
    SET_IN(1, true, false, true, 0),
    TWO_COLUMNS(2, true, false, false, 6),
    TWO_COLUMNS_HYPHENATED(2, true, true, false, 4),
    /** Pages lie on their sides. */
    TURNED(1, true, false, false, 6);

    static final String RUNNING_HEAD = "Projet régional de santé – document soumis à la consultation";

    private static final float SIZE = 11;
    private static final float LEADING = 13.5f;
    private static final float LEFT = 70;
    private static final float GUTTER = 20;

    private final int columns;
    private final boolean styled;
    private final boolean hyphens;
    private final boolean setIn;
    private final float distance;

    PdfPlans(int columns, boolean styled, boolean hyphens, boolean setIn, float distance) {
        this.columns = columns;
        this.styled = styled;
        this.hyphens = hyphens;
        this.setIn = setIn;
        this.distance = distance;
    }

    byte[] print(List<Part> plan) {
        return new Printing().print(plan);
    }

    private final class Printing {

        private final PdfDraftFixture pdf = new PdfDraftFixture();
        private final float pageWidth = PdfPlans.this == TURNED ? 842 : 595;
        private final float top = (PdfPlans.this == TURNED ? 595 : 842) - 80;
        private final float width = (pageWidth - 2 * LEFT - (columns - 1) * GUTTER) / columns;
        private final List<String> notes = new ArrayList<>();
        private int column;
        private float y = top;
        private int number = 1;
        private int noted;

        byte[] print(List<Part> plan) {
            contents(plan);
            for (Part part : plan) {
                heading(part);
                part.elements().forEach(this::print);
            }
            finishPage();
            return pdf.bytes();
        }

        private void contents(List<Part> plan) {
            line(PdfDraftFixture.BOLD, 14, "SOMMAIRE", 0);
            y -= 10;
            for (Part part : plan) {
                String entry = part.number() + " " + part.title() + " ";
                String dots = "."
                        .repeat(Math.max(
                                5,
                                (int) ((width - PdfDraftFixture.width(PdfDraftFixture.PLAIN, SIZE, entry)) / 3) - 8));
                line(PdfDraftFixture.PLAIN, SIZE, entry + dots + " " + (2 + plan.indexOf(part) / 4), 0);
            }
            newPage();
        }

        private void heading(Part part) {
            PDFont font = styled ? PdfDraftFixture.BOLD : PdfDraftFixture.PLAIN;
            float size = styled ? Math.max(SIZE, 18 - 2.5f * part.level()) : SIZE;
            y -= Math.max(distance, 8);
            List<String> lines = PdfDraftFixture.wrap(font, size, width, part.number() + " " + part.title(), false);
            room(lines.size() * size * 1.25f + 4 * LEADING);
            lines.forEach(line -> line(font, size, line, 0));
            y -= Math.max(distance, 8);
        }

        private void print(Element element) {
            switch (element) {
                case Prose prose -> paragraph(String.join(" ", prose.sentences()), setIn ? 18 : 0);
                case Noted text -> noted(text);
                case Items items -> {
                    for (int i = 0; i < items.items().size(); i++) {
                        item(
                                items.numbered() ? (i + 1) + "." : "•",
                                items.items().get(i));
                    }
                    y -= distance;
                }
            }
        }

        private void paragraph(String words, float firstIndent) {
            // the first line has less room: a blank as wide stands before it
            String blanks = firstIndent > 0 ? "\u00A0".repeat(Math.round(firstIndent / 2.75f)) : "";
            List<String> lines = PdfDraftFixture.wrap(PdfDraftFixture.PLAIN, SIZE, width, blanks + words, hyphens);
            for (int i = 0; i < lines.size(); i++) {
                room(LEADING);
                line(PdfDraftFixture.PLAIN, SIZE, lines.get(i).replace("\u00A0", ""), i == 0 ? firstIndent : 0);
            }
            y -= distance;
        }

        private void item(String marker, String words) {
            List<String> lines = PdfDraftFixture.wrap(PdfDraftFixture.PLAIN, SIZE, width - 18, words, false);
            for (int i = 0; i < lines.size(); i++) {
                room(LEADING);
                if (i == 0) {
                    pdf.write(PdfDraftFixture.PLAIN, SIZE, x(), y, marker);
                }
                line(PdfDraftFixture.PLAIN, SIZE, lines.get(i), 18);
            }
        }

        private void noted(Noted text) {
            List<String> note =
                    PdfDraftFixture.wrap(PdfDraftFixture.PLAIN, 9, width, (noted + 1) + " " + text.note(), false);
            List<String> lines = PdfDraftFixture.wrap(
                    PdfDraftFixture.PLAIN, SIZE, width - 12, text.before() + "\u00AC" + text.after(), false);
            room(lines.size() * LEADING + note.size() * 11 + 10);
            notes.addAll(note);
            noted++;
            for (String line : lines) {
                int call = line.indexOf('\u00AC');
                if (call >= 0) {
                    String before = line.substring(0, call);
                    float after = x() + PdfDraftFixture.width(PdfDraftFixture.PLAIN, SIZE, before);
                    String mark = Integer.toString(noted);
                    float end = after + PdfDraftFixture.width(PdfDraftFixture.PLAIN, 7, mark);
                    pdf.write(PdfDraftFixture.PLAIN, SIZE, x(), y, before);
                    pdf.write(PdfDraftFixture.PLAIN, 7, after, y + 4, mark);
                    pdf.write(PdfDraftFixture.PLAIN, SIZE, end, y, line.substring(call + 1));
                    y -= LEADING;
                } else {
                    line(PdfDraftFixture.PLAIN, SIZE, line, 0);
                }
            }
            y -= distance;
        }

        private float x() {
            return LEFT + column * (width + GUTTER);
        }

        private void line(PDFont font, float size, String words, float indent) {
            pdf.write(font, size, x() + indent, y, words);
            y -= Math.max(LEADING, size * 1.25f);
        }

        private void room(float height) {
            if (y - height > 75 + notes.size() * 11 + 12) {
                return;
            }
            printNotes();
            if (column + 1 < columns) {
                column++;
                y = top;
            } else {
                newPage();
            }
        }

        private void printNotes() {
            float at = 65 + notes.size() * 11;
            if (!notes.isEmpty()) {
                pdf.line(x(), at + 11, x() + 80, at + 11);
            }
            for (String line : notes) {
                pdf.write(PdfDraftFixture.PLAIN, 9, x(), at, line);
                at -= 11;
            }
            notes.clear();
        }

        private void finishPage() {
            printNotes();
            pdf.write(PdfDraftFixture.PLAIN, 9, LEFT, top + 40, RUNNING_HEAD);
            pdf.write(PdfDraftFixture.PLAIN, 9, pageWidth / 2, 40, "– " + number + " –");
            number++;
        }

        private void newPage() {
            finishPage();
            if (PdfPlans.this == TURNED) {
                pdf.newTurnedPage();
            } else {
                pdf.newPage();
            }
            column = 0;
            y = top;
        }
    }
}
