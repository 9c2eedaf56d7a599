package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.DraftContent;
import fr.ars.portal.plan.importing.content.LeftOut;
import fr.ars.portal.plan.importing.content.TypedMarkers;
import fr.ars.portal.plan.importing.reading.HardWrapped;
import fr.ars.portal.plan.importing.text.LineJoining;
import fr.ars.portal.plan.importing.text.PlainTextReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A text file that somebody has printed: no style at all, typewriter letters, or lines that were cut a first time by the
 * text and a second time by the paper. It is made a text file again and read as one.
 */
final class PrintedText {

    private static final float BLANK = 0.25f;
    private static final float TYPEWRITER_BLANK = 0.6f;
    /** A page that ends this early, in shares of what is usually printed, was ended on purpose. */
    private static final float EARLY = 0.75f;

    private static final double NEARLY_ALL = 0.97;
    private static final int LONG_WORD = 40;
    private static final int WIDTH_OF_RULE = 40;

    private final List<LaidOutPage> pages;
    private final TextLook look;
    private final float leading;
    private float left = Float.MAX_VALUE;
    private final float right;
    private float top = Float.MAX_VALUE;
    private float bottom;

    private PrintedText(List<LaidOutPage> pages, TextLook look) {
        this.pages = pages;
        this.look = look;
        this.right = new LineEdges(pages).widest();
        this.leading = look.leadingOf(look.size());
        for (LaidOutPage page : pages) {
            for (PdfLine line : page.lines()) {
                left = Math.min(left, line.left());
                top = Math.min(top, line.baseline());
                bottom = Math.max(bottom, line.baseline());
            }
        }
    }

    static boolean is(List<LaidOutPage> pages, TextLook look) {
        boolean linesOnly = pages.stream().allMatch(PrintedText::isOneColumnOfLines);
        return linesOnly
                && isOfOneSize(pages, look)
                && (look.typewriter() || HardWrapped.is(new PrintedText(pages, look).lines(Integer.MAX_VALUE)));
    }

    private static boolean isOneColumnOfLines(LaidOutPage page) {
        long columns =
                page.regions().stream().filter(region -> !region.isEmpty()).count();
        return columns <= 1 && page.regions().stream().flatMap(List::stream).allMatch(PdfLine.class::isInstance);
    }

    private static boolean isOfOneSize(List<LaidOutPage> pages, TextLook look) {
        List<PdfLine> lines =
                pages.stream().flatMap(page -> page.lines().stream()).toList();
        long usual = lines.stream()
                .filter(line -> TextLook.halves(line.size()) == TextLook.halves(look.size()))
                .count();
        return usual >= lines.size() * NEARLY_ALL;
    }

    static List<Block> read(List<LaidOutPage> pages, TextLook look, List<LeftOut> leftOut) {
        PrintedText printed = new PrintedText(pages, look);
        List<String> joined = printed.lines(Integer.MAX_VALUE);
        List<String> lines = HardWrapped.is(joined) ? printed.lines(widthOfText(joined)) : printed.lines(0);
        DraftContent text = PlainTextReader.read(String.join("\n", lines));
        leftOut.addAll(text.leftOut());
        return text.blocks();
    }

    /** The text was cut at a margin of its own: what is much longer than most of its long lines are two of them. */
    private static int widthOfText(List<String> lines) {
        int[] lengths = lines.stream()
                .mapToInt(String::length)
                .filter(length -> length > 0)
                .sorted()
                .toArray();
        return (int) (lengths[lengths.length * 9 / 10] * 1.12);
    }

    /** @param longest lines that the paper has cut are put together again up to this length */
    private List<String> lines(int longest) {
        List<String> lines = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            List<PdfLine> printed = pages.get(page).lines();
            for (int i = 0; i < printed.size(); i++) {
                PdfLine line = printed.get(i);
                Optional<PdfLine> above = i > 0 ? Optional.of(printed.get(i - 1)) : lastBefore(page);
                boolean opensPage = i == 0;
                boolean early = opensPage && above.filter(this::isEarly).isPresent();
                boolean moved = i + 1 < printed.size() && hadNoRoom(line, printed.get(i + 1));
                int blankLines = above.isEmpty() || early ? 0 : blankLines(above.get(), line, opensPage, moved);
                if (above.isPresent()
                        && blankLines == 0
                        && !early
                        && wasCut(above.get(), line)
                        && lines.getLast().length() + line.plain().length() < longest) {
                    lines.set(
                            lines.size() - 1, join(lines.getLast(), above.get().plain(), line.plain()));
                } else {
                    lines.addAll(Collections.nCopies(blankLines, ""));
                    if (blankLines > 0 && isBelowBlanks(page, line, above.get(), opensPage)) {
                        lines.set(lines.size() - 1, " ".repeat(WIDTH_OF_RULE));
                    }
                    lines.add((early ? "\f" : "") + indent(line) + line.plain());
                }
            }
        }
        return lines;
    }

    /** Whether a row of blanks stands between the two lines: a rule above footnotes that was lost long ago. */
    private boolean isBelowBlanks(int page, PdfLine line, PdfLine above, boolean opensPage) {
        boolean here = pages.get(page).blankRows().stream()
                .anyMatch(row -> row < line.baseline() && (opensPage || row > above.baseline()));
        return here
                || opensPage
                        && page > 0
                        && pages.get(page - 1).blankRows().stream().anyMatch(row -> row > above.baseline());
    }

    private Optional<PdfLine> lastBefore(int page) {
        for (int i = page - 1; i >= 0; i--) {
            List<PdfLine> lines = pages.get(i).lines();
            if (!lines.isEmpty()) {
                return Optional.of(lines.getLast());
            }
        }
        return Optional.empty();
    }

    private boolean isEarly(PdfLine last) {
        return last.baseline() - top < (bottom - top) * EARLY;
    }

    /**
     * How many empty lines stand between two lines. One line's room left at the foot of a page means nothing when the next
     * text takes two lines: it was moved so as not to be torn.
     */
    private int blankLines(PdfLine above, PdfLine line, boolean opensPage, boolean moved) {
        if (!opensPage) {
            return Math.max(0, Math.round((line.baseline() - above.baseline()) / leading) - 1);
        }
        int below = Math.round((bottom - above.baseline()) / leading);
        int before = Math.round((line.baseline() - top) / leading);
        return below == 1 && before == 0 && moved && !LineJoining.endsSentence(above.plain()) ? 0 : below + before;
    }

    private boolean wasCut(PdfLine above, PdfLine line) {
        return hadNoRoom(above, line) && indent(line).isEmpty() && !TypedMarkers.startsWithBullet(line.plain());
    }

    /** Paper cuts words at their own hyphens only, and addresses of the web anywhere. */
    private static String join(String above, String lastLine, String below) {
        boolean address = lastLine.length() >= LONG_WORD && lastLine.indexOf(' ') < 0;
        return address || above.matches("(?s).*[\\p{L}\\d]-") ? above + below : above + " " + below;
    }

    private boolean hadNoRoom(PdfLine above, PdfLine line) {
        float blank = line.size() * (look.typewriter() ? TYPEWRITER_BLANK : BLANK);
        return above.right() + blank + line.firstWord() > right + 1;
    }

    private String indent(PdfLine line) {
        float blank = line.size() * (look.typewriter() ? TYPEWRITER_BLANK : BLANK);
        return " ".repeat(Math.max(0, Math.round((line.left() - left) / blank)));
    }
}
