package fr.ars.portal.plan.importing.html;

import fr.ars.portal.plan.importing.content.DraftContent;
import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import fr.ars.portal.plan.importing.content.Pictures;
import fr.ars.portal.plan.importing.text.TextDecoding;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Reads Markdown: makes a page of it and reads that. What is struck out is no longer text; settings above it never were. */
public final class MarkdownReader {

    private static final int DEEPEST = 150;

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            FootnotesExtension.create(),
            StrikethroughExtension.create(),
            YamlFrontMatterExtension.create());

    private MarkdownReader() {}

    public static DraftContent read(byte[] file, Pictures pictures) {
        Node text = parse(TextDecoding.decode(file));
        refuseDepth(text);
        String html = HtmlRenderer.builder().extensions(EXTENSIONS).build().render(text);
        return HtmlReader.read(HtmlDecoding.parse(html), pictures);
    }

    private static Node parse(String markdown) {
        try {
            return Parser.builder()
                    .extensions(EXTENSIONS)
                    .maxOpenBlockParsers(DEEPEST)
                    .build()
                    .parse(markdown);
        } catch (StackOverflowError e) {
            // the parser limits how deep blocks stand, but not emphasis; what it was building is dropped
            throw new DraftRefusedException(Reason.TOO_DEEP);
        }
    }

    /** Walks without calling itself: what is too deep for the renderer would be too deep for the walk as well. */
    private static void refuseDepth(Node text) {
        int depth = 0;
        Node node = text;
        while (node != null) {
            if (depth > DEEPEST) {
                throw new DraftRefusedException(Reason.TOO_DEEP);
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
            } else {
                while (node != null && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                node = node == null ? null : node.getNext();
            }
        }
    }
}
