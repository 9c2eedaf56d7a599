package fr.ars.portal.plan.importing.outline;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.DraftContent;
import fr.ars.portal.plan.importing.content.ImportWarning;
import fr.ars.portal.plan.importing.content.LeftOut;
import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import fr.ars.portal.plan.importing.content.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts the blocks of a draft into sections at its headings. */
public final class OutlineBuilder {

    /** A first line no longer than this, and not a sentence, is the title of what stands before the first heading. */
    private static final int LONGEST_COVER_TITLE = 160;

    private final DraftContent content;
    private final Headings headings;
    private final List<ImportedSection> sections = new ArrayList<>();
    private final List<LeftOut> leftOut;

    private OutlineBuilder(DraftContent content) {
        this.content = content;
        this.headings = HeadingFinder.find(content.blocks());
        this.leftOut = new ArrayList<>(content.leftOut());
    }

    public static ImportedOutline build(DraftContent content) {
        return new OutlineBuilder(content).build();
    }

    private ImportedOutline build() {
        Heading open = Heading.of(1, "", "");
        SectionHtml html = new SectionHtml();
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < content.blocks().size(); i++) {
            Block block = content.blocks().get(i);
            Heading heading = headings.byBlock().get(i);
            if (heading != null) {
                close(open, html, body);
                open = heading;
                html = new SectionHtml();
                body = new ArrayList<>();
                ((Paragraph) block).text().notes().forEach(html::addNote);
            } else if (headings.repetitions().contains(i)) {
                leftOut.add(new LeftOut(Reason.REPEATED_TITLE, ((Paragraph) block).plain()));
            } else {
                body.add(block);
            }
        }
        close(open, html, body);
        return new ImportedOutline(sections, leftOut);
    }

    private void close(Heading open, SectionHtml html, List<Block> body) {
        Heading heading = open;
        List<Block> rest = body;
        if (heading.title().isEmpty() && sections.isEmpty()) {
            if (body.isEmpty()) {
                return;
            }
            if (body.get(0) instanceof Paragraph first && isCoverTitle(first)) {
                heading = Heading.of(1, "", first.plain().strip());
                first.text().notes().forEach(html::addNote);
                rest = body.subList(1, body.size());
            }
        }
        html.addBlocks(rest);
        Set<ImportWarning> warnings = new HashSet<>(html.warnings());
        if (heading.title().isEmpty()) {
            warnings.add(ImportWarning.TITLE_MISSING);
        }
        if (sections.isEmpty()) {
            warnings.addAll(content.warnings());
            if (headings.isEmpty()) {
                warnings.add(ImportWarning.NO_HEADING);
            }
        }
        sections.add(
                new ImportedSection(heading.level(), heading.number(), heading.title(), html.finished(), warnings));
    }

    private static boolean isCoverTitle(Paragraph paragraph) {
        String text = paragraph.plain().strip();
        return !text.isEmpty()
                && text.length() <= LONGEST_COVER_TITLE
                && paragraph.clues().marker().isEmpty()
                && !text.matches("(?s).*[.;:,]$");
    }
}
