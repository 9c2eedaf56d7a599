package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.LeftOut;
import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import fr.ars.portal.plan.importing.content.Paragraph;
import fr.ars.portal.plan.importing.reading.HardWrapped;
import fr.ars.portal.plan.importing.text.TableOfContents;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file by its tags, unless they leave out too much of it or tell nothing. */
final class TaggedPages {

    /** Tags that miss more of the words than this were not made for reading. */
    private static final double NEARLY_ALL = 0.95;

    private static final double MOST_ARTIFACTS = 0.25;
    /** Paragraphs that are longer than this on average are whole pages. */
    private static final int LONGEST_AVERAGE = 2_500;

    private final TaggedText text;
    private final TagLook look;
    private final List<Block> blocks = new ArrayList<>();
    /** The page on which each block ends. */
    private final List<Integer> ends = new ArrayList<>();

    private TaggedPages(TaggedText text, TagLook look) {
        this.text = text;
        this.look = look;
    }

    /** The blocks; empty when the tags are not to be believed. */
    static Optional<List<Block>> read(
            TagNode root,
            TaggedText text,
            TextLook look,
            Hyphens hyphens,
            PdfPictures pictures,
            List<LeftOut> leftOut) {
        TaggedPages pages = new TaggedPages(text, new TagLook(look.size(), hyphens));
        TagReader tags = new TagReader(text, pages.look, pictures);
        pages.readAll(root, tags);
        if (!pages.isCredible()) {
            return Optional.empty();
        }
        leftOut.addAll(tags.leftOut());
        pages.addUntaken();
        text.artifacts().forEach(line -> leftOut.add(artifact(line.plain())));
        return Optional.of(withoutContents(pages.blocks, leftOut));
    }

    private void readAll(TagNode node, TagReader tags) {
        boolean holdsAll = node.type().isEmpty()
                || List.of("Document", "Part", "Sect", "Art").contains(node.type());
        if (!holdsAll) {
            tags.read(node, blocks, 0);
        } else if (node.kids().stream().allMatch(kid -> kid.node().isPresent())) {
            node.kids().forEach(kid -> readAll(kid.node().orElseThrow(), tags));
        } else {
            tags.readFlow(node, blocks, 0);
        }
        while (ends.size() < blocks.size()) {
            ends.add(look.page());
        }
    }

    private boolean isCredible() {
        int letters = 0;
        int paragraphs = 0;
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                letters += paragraph.plain().length();
                paragraphs++;
                lines.add(paragraph.plain());
            }
        }
        return text.shareTaken() >= NEARLY_ALL
                && text.shareOfArtifacts() <= MOST_ARTIFACTS
                && letters <= (long) paragraphs * LONGEST_AVERAGE
                && !HardWrapped.is(lines);
    }

    /** What no tag leads to stands at the end of its page. */
    private void addUntaken() {
        for (Map.Entry<Integer, List<PdfLine>> page : text.untaken().entrySet()) {
            int at = ends.size();
            while (at > 0 && ends.get(at - 1) > page.getKey()) {
                at--;
            }
            List<Block> rest = ParagraphAssembly.ofCell(page.getValue());
            blocks.addAll(at, rest);
            for (int i = 0; i < rest.size(); i++) {
                ends.add(at, page.getKey());
            }
        }
    }

    private static LeftOut artifact(String text) {
        return new LeftOut(RunningHeads.isPageNumber(text) ? Reason.PAGE_NUMBER : Reason.RUNNING_HEAD, text);
    }

    /** Without a table of contents that was typed, or that its tags do not name. */
    private static List<Block> withoutContents(List<Block> blocks, List<LeftOut> leftOut) {
        List<String> lines = blocks.stream()
                .map(block ->
                        block instanceof Paragraph paragraph ? paragraph.plain().strip() : "—")
                .toList();
        BitSet contents = TableOfContents.in(lines);
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean text = !(blocks.get(i) instanceof Paragraph paragraph)
                    || paragraph.clues().isStyled();
            if (contents.get(i) && !text) {
                leftOut.add(new LeftOut(Reason.TABLE_OF_CONTENTS, lines.get(i)));
            } else {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }
}
