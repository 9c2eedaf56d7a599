package fr.ars.portal.plan.importing.text;

import fr.ars.portal.plan.importing.content.DraftContent;
import fr.ars.portal.plan.importing.content.LeftOut;
import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads plain text: takes away what belongs to the page, sets footnotes apart, makes paragraphs of lines again. */
public final class PlainTextReader {

    private PlainTextReader() {}

    public static DraftContent read(byte[] file) {
        return read(TextDecoding.decode(file));
    }

    /** Also reads other formats whose paragraphs are really lines. */
    public static DraftContent read(String text) {
        List<LeftOut> leftOut = new ArrayList<>();
        List<TextLine> lines = withoutFurniture(TextLine.split(text), leftOut);
        lines = PageNotes.gather(withoutContents(lines, leftOut));
        return new DraftContent(new ParagraphAssembly(lines).blocks(), leftOut, Set.of());
    }

    /** Where a page number or a running head stood, a page ends. */
    private static List<TextLine> withoutFurniture(List<TextLine> lines, List<LeftOut> leftOut) {
        BitSet opensPage = new BitSet();
        IntStream.range(0, lines.size()).filter(i -> lines.get(i).opensPage()).forEach(opensPage::set);
        List<TextLine> rest = new ArrayList<>(lines);
        PageFurniture.in(lines.stream().map(TextLine::text).toList(), opensPage).forEach((index, reason) -> {
            leftOut.add(new LeftOut(reason, lines.get(index).text()));
            rest.set(index, TextLine.footOfPage(List.of()));
        });
        return rest;
    }

    private static List<TextLine> withoutContents(List<TextLine> lines, List<LeftOut> leftOut) {
        BitSet contents = TableOfContents.in(lines.stream().map(TextLine::text).toList());
        List<TextLine> rest = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (!contents.get(i)) {
                rest.add(line);
            } else if (!line.isBlank()) {
                leftOut.add(new LeftOut(Reason.TABLE_OF_CONTENTS, line.text()));
            }
        }
        return rest;
    }
}
