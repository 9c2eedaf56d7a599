package fr.ars.portal.plan.importing.reading;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.DraftContent;
import fr.ars.portal.plan.importing.content.ImportWarning;
import fr.ars.portal.plan.importing.content.LeftOut;
import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import fr.ars.portal.plan.importing.content.Paragraph;
import fr.ars.portal.plan.importing.text.PageFurniture;
import fr.ars.portal.plan.importing.text.PlainTextReader;
import fr.ars.portal.plan.importing.text.TableOfContents;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What remains of the blocks of a file once everything that is no text of the plan is set apart. */
final class PlanText {

    /** Stands for a table or a picture among lines. */
    private static final String NOT_TEXT = "—";

    private PlanText() {}

    /** @param leftOut what the reader has set apart so far */
    static DraftContent of(List<Block> blocks, LineWatch watch, List<LeftOut> leftOut, Set<ImportWarning> warnings) {
        List<LeftOut> all = new ArrayList<>(leftOut);
        if (HardWrapped.is(watch.lines())) {
            DraftContent text = PlainTextReader.read(String.join("\n", watch.lines()));
            all.addAll(text.leftOut());
            return new DraftContent(text.blocks(), all, warnings);
        }
        return new DraftContent(withoutFurniture(blocks, all), all, warnings);
    }

    /** Without page numbers, running heads and a table of contents typed into the text. */
    private static List<Block> withoutFurniture(List<Block> blocks, List<LeftOut> leftOut) {
        List<String> lines = new ArrayList<>();
        BitSet opensPage = new BitSet();
        for (Block block : blocks) {
            opensPage.set(
                    lines.size(),
                    block instanceof Paragraph paragraph && paragraph.clues().opensBox());
            lines.add(block instanceof Paragraph paragraph ? paragraph.plain().strip() : NOT_TEXT);
            lines.add("");
        }
        BitSet contents = TableOfContents.in(lines);
        Map<Integer, Reason> furniture = PageFurniture.in(lines, opensPage);
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Reason reason = contents.get(2 * i) ? Reason.TABLE_OF_CONTENTS : furniture.get(2 * i);
            if (reason == null || isCertainlyText(blocks.get(i))) {
                kept.add(blocks.get(i));
            } else {
                leftOut.add(new LeftOut(reason, lines.get(2 * i)));
            }
        }
        return kept;
    }

    private static boolean isCertainlyText(Block block) {
        return !(block instanceof Paragraph paragraph) || paragraph.clues().isStyled();
    }
}
