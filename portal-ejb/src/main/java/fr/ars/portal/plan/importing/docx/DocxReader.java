package fr.ars.portal.plan.importing.docx;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.DraftContent;
import fr.ars.portal.plan.importing.content.LeftOut;
import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import fr.ars.portal.plan.importing.content.Paragraph;
import fr.ars.portal.plan.importing.content.Pictures;
import fr.ars.portal.plan.importing.reading.HardWrapped;
import fr.ars.portal.plan.importing.text.PageFurniture;
import fr.ars.portal.plan.importing.text.PlainTextReader;
import fr.ars.portal.plan.importing.text.TableOfContents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Reads a Word file: the document and its notes; never headers and footers, which belong to the page. */
public final class DocxReader {

    /** Stands for a table or a picture among lines. */
    private static final String NOT_TEXT = "—";

    private DocxReader() {}

    public static DraftContent read(Path file, Pictures pictures) {
        try (DocxPackage docx = DocxPackage.open(file)) {
            DocxBody body = new DocxBody(docx, pictures);
            List<Block> blocks = new ArrayList<>();
            docx.readDocument(xml -> xml.children(name -> {
                if (name.equals("w:body")) {
                    blocks.addAll(body.blocks(xml));
                }
            }));
            if (HardWrapped.is(body.lines())) {
                DraftContent text = PlainTextReader.read(String.join("\n", body.lines()));
                body.leftOut.addAll(text.leftOut());
                return new DraftContent(text.blocks(), body.leftOut, body.warnings);
            }
            return new DraftContent(textOfThePlan(blocks, body.leftOut), body.leftOut, body.warnings);
        }
    }

    /** Without page numbers, running heads and a table of contents typed into the text. */
    private static List<Block> textOfThePlan(List<Block> blocks, List<LeftOut> leftOut) {
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
