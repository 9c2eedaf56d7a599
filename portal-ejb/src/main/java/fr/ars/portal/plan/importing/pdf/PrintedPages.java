package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Figure;
import fr.ars.portal.plan.importing.content.LeftOut;
import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import fr.ars.portal.plan.importing.content.Note;
import fr.ars.portal.plan.importing.pdf.PageItem.ImageItem;
import fr.ars.portal.plan.importing.pdf.PageItem.TableItem;
import fr.ars.portal.plan.importing.text.TableOfContents;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Reads pages without tags: from where their lines stand and what they look like. */
final class PrintedPages {

    private final List<LaidOutPage> pages;
    private final PdfPictures pictures;
    private final TextLook look;
    private final Hyphens hyphens;
    private final LineEdges edges;

    private PrintedPages(List<LaidOutPage> pages, TextLook look, Hyphens hyphens, PdfPictures pictures) {
        this.pages = pages;
        this.pictures = pictures;
        this.look = look;
        this.hyphens = hyphens;
        this.edges = new LineEdges(pages);
    }

    /** The blocks; what is not text of the plan is added to {@code leftOut}. */
    static List<Block> read(
            List<LaidOutPage> all, TextLook look, Hyphens hyphens, PdfPictures pictures, List<LeftOut> leftOut) {
        List<LaidOutPage> pages = RunningHeads.removedFrom(all, look.size(), leftOut);
        if (PrintedText.is(pages, look)) {
            return PrintedText.read(pages, look, leftOut);
        }
        return new PrintedPages(withoutContents(pages, leftOut), look, hyphens, pictures).blocks();
    }

    private static List<LaidOutPage> withoutContents(List<LaidOutPage> pages, List<LeftOut> leftOut) {
        List<String> lines = new ArrayList<>();
        pages.forEach(page -> page.lines().forEach(line -> lines.add(line.plain())));
        BitSet contents = TableOfContents.in(lines);
        List<LaidOutPage> rest = new ArrayList<>();
        int[] at = {0};
        for (LaidOutPage page : pages) {
            List<List<PageItem>> regions = new ArrayList<>();
            for (List<PageItem> region : page.regions()) {
                regions.add(region.stream()
                        .filter(item -> !(item instanceof PdfLine) || !contents.get(at[0]++))
                        .toList());
            }
            rest.add(page.with(regions, page.turned()));
        }
        contents.stream()
                .filter(i -> !lines.get(i).isEmpty())
                .forEach(i -> leftOut.add(new LeftOut(Reason.TABLE_OF_CONTENTS, lines.get(i))));
        return rest;
    }

    private List<Block> blocks() {
        ParagraphAssembly assembly = new ParagraphAssembly(look, hyphens);
        FootNotes footNotes = new FootNotes(look, hyphens);
        for (LaidOutPage page : pages) {
            FootNotes.Result result = footNotes.takeFrom(page);
            assembly.openPage();
            for (List<PageItem> region : result.page().regions()) {
                assembly.openRegion();
                float edge = edges.of(region);
                region.forEach(item -> add(item, edge, page.number(), assembly));
            }
            List<Note> loose = result.uncalled();
            assembly.addLoose(loose);
            for (PdfLine turned : page.turned()) {
                assembly.openRegion();
                assembly.add(turned, turned.right() + page.height());
            }
        }
        return assembly.finished();
    }

    private void add(PageItem item, float edge, int page, ParagraphAssembly assembly) {
        switch (item) {
            case PdfLine line -> assembly.add(line, edge);
            case TableItem table -> assembly.addTable(table.table());
            case ImageItem image -> {
                if (pictures.isFigure(image.image(), page)) {
                    assembly.addBeside(new Figure("", pictures.keep(image.image())));
                }
            }
            case Segment ignored -> throw new IllegalStateException("Segments are lines by now");
        }
    }
}
