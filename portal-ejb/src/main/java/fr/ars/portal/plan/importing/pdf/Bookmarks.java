package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Paragraph;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The titles a reader shows beside the pages: found again in the text, in their order, they tell headings and levels. */
record Bookmarks(List<Bookmark> all) {

    private static final int MOST = 5_000;
    private static final int DEEPEST = 9;
    private static final int FEWEST = 2;
    /** Long titles are cut in bookmarks; so many letters tell enough. */
    private static final int TELLING = 40;

    private record Bookmark(int level, String letters) {}

    static Bookmarks of(PDDocument pdf) {
        List<Bookmark> all = new ArrayList<>();
        PDOutlineNode root = pdf.getDocumentCatalog().getDocumentOutline();
        if (root != null) {
            gather(root, 1, all, Collections.newSetFromMap(new IdentityHashMap<>()));
        }
        return new Bookmarks(all);
    }

    private static void gather(PDOutlineNode node, int level, List<Bookmark> all, Set<COSDictionary> seen) {
        PDOutlineItem item = node.getFirstChild();
        while (item != null && seen.add(item.getCOSObject()) && all.size() < MOST && level <= DEEPEST) {
            all.add(new Bookmark(
                    level, letters(Optional.ofNullable(item.getTitle()).orElse(""))));
            gather(item, level + 1, all, seen);
            item = item.getNextSibling();
        }
    }

    /** The blocks with the levels the bookmarks give, if most of them are found and nothing else tells levels. */
    List<Block> markIn(List<Block> blocks) {
        boolean styled = blocks.stream()
                .anyMatch(block -> block instanceof Paragraph paragraph
                        && paragraph.clues().isStyled());
        if (styled || all.isEmpty()) {
            return blocks;
        }
        List<Block> marked = new ArrayList<>(blocks);
        int found = 0;
        int from = 0;
        for (Bookmark bookmark : all) {
            int at = find(bookmark, blocks, from);
            if (at >= 0) {
                Paragraph paragraph = (Paragraph) blocks.get(at);
                marked.set(at, new Paragraph(paragraph.text(), paragraph.clues().withStyledLevel(bookmark.level)));
                found++;
                from = at + 1;
            }
        }
        return found >= FEWEST && found * 2 >= all.size() ? marked : blocks;
    }

    private static int find(Bookmark bookmark, List<Block> blocks, int from) {
        if (bookmark.letters.isEmpty()) {
            return -1;
        }
        for (int i = from; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                String letters = letters(paragraph.plain());
                boolean cut = bookmark.letters.length() >= TELLING && letters.startsWith(bookmark.letters);
                if (cut || letters.equals(bookmark.letters)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
