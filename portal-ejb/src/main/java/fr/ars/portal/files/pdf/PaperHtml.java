package fr.ars.portal.files.pdf;

import fr.ars.portal.files.PdfPaper;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page that is drawn: a document's parts in the look of the house, with its language, title and bookmarks. */
final class PaperHtml {

    private PaperHtml() {}

    static Document of(PdfPaper paper, String style) {
        Document page = Document.createShell("");
        page.select("html").attr("lang", "fr");
        page.title(paper.title());
        Element head = page.head();
        // The renderer takes the first for the file's properties and the second for what readers announce.
        head.appendElement("meta").attr("name", "subject").attr("content", paper.description());
        head.appendElement("meta").attr("name", "description").attr("content", paper.description());
        head.appendElement("style").appendText(style);
        page.body().appendElement("div").addClass("running").text(paper.running());
        for (String part : paper.parts()) {
            page.body().appendChildren(Jsoup.parseBodyFragment(part).body().childNodesCopy());
        }
        bookmark(page);
        return page;
    }

    /** Headings in their depth; each needs a name to be led to. */
    private static void bookmark(Document page) {
        Deque<Element> open = new ArrayDeque<>();
        open.push(page.head().appendElement("bookmarks"));
        Deque<Integer> depths = new ArrayDeque<>();
        int number = 0;
        for (Element heading : page.body().select("h1, h2, h3, h4, h5, h6")) {
            int depth = heading.normalName().charAt(1) - '0';
            while (!depths.isEmpty() && depths.getFirst() >= depth) {
                depths.pop();
                open.pop();
            }
            if (heading.id().isEmpty()) {
                heading.attr("id", "bookmark-" + ++number);
            }
            Element bookmark = open.getFirst().appendElement("bookmark");
            bookmark.attr("name", heading.text()).attr("href", "#" + heading.id());
            open.push(bookmark);
            depths.push(depth);
        }
    }
}
