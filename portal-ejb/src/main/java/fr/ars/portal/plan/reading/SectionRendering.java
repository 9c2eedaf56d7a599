package fr.ars.portal.plan.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * Makes a section readable: a number and a link for every passage, tables that fit, names that stay unique among other
 * sections. Everything follows from the frozen HTML, so that an address once given leads to the same words for ever.
 */
final class SectionRendering {

    private final SectionBody body;
    private final int depth;
    private final TextWords words;

    /** @param depth of its heading in the whole text, 2 for h2 */
    SectionRendering(SectionBody body, int depth, TextWords words) {
        this.body = body;
        this.depth = depth;
        this.words = words;
    }

    /** Where the HTML is to stand. */
    private enum Place {
        PAGE,
        WHOLE,
        PAPER
    }

    ReadSection section() {
        List<Element> blocks = blocks(parsed().body());
        List<Passage> passages = new ArrayList<>();
        List<TextTable> tables = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Element block = blocks.get(i);
            passages.add(Passage.of(i + 1, textOf(block)));
            if (block.nameIs("table")) {
                String above = i == 0 ? "" : blocks.get(i - 1).text();
                TableCells cells = new TableCells(block);
                tables.add(new TextTable(
                        body.entry(),
                        tables.size() + 1,
                        above.startsWith("Tableau") ? above : "",
                        i + 1,
                        cells.grid(),
                        !cells.headRows().isEmpty()));
            }
        }
        return new ReadSection(
                body.entry(), heading(), html(Place.PAGE), html(Place.WHOLE), html(Place.PAPER), passages, tables);
    }

    private String heading() {
        Element heading =
                new Element("h" + depth).attr("id", "section-" + body.entry().anchor());
        return heading.text(body.entry().heading()).outerHtml();
    }

    private Document parsed() {
        Document document = Jsoup.parseBodyFragment(body.html());
        document.outputSettings().prettyPrint(false);
        return document;
    }

    /** Paragraphs, lists, tables and figures in their order, those in frames too; footnotes have names of their own. */
    private static List<Element> blocks(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Element child : parent.children()) {
            switch (child.normalName()) {
                case "p", "ul", "ol", "table", "figure" -> found.add(child);
                case "div" -> {
                    if (!child.hasClass("notes")) {
                        found.addAll(blocks(child));
                    }
                }
                default -> {
                    // Text and emphasis outside any block: nothing to point at.
                }
            }
        }
        return found;
    }

    /** The words of a figure are those that stand for it. */
    private static String textOf(Element block) {
        List<String> alternatives = block.select("img[alt]").eachAttr("alt");
        return (block.text() + " " + String.join(" ", alternatives)).strip();
    }

    private String html(Place place) {
        Document document = parsed();
        List<Element> blocks = blocks(document.body());
        String prefix = place == Place.PAGE ? "" : body.entry().anchor() + "-";
        if (place != Place.PAGE) {
            renameNotes(document, prefix);
        }
        int tables = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Element block = blocks.get(i);
            String id = prefix + Passage.id(i + 1);
            point(block, id, i + 1, place);
            if (block.nameIs("table")) {
                new TableRendering(block, ++tables, words).render(place == Place.PAPER, csv(place));
            }
        }
        if (place == Place.PAPER) {
            document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).escapeMode(Entities.EscapeMode.xhtml);
        }
        return document.body().html();
    }

    /** The files of the tables lie beside the section, from wherever it is read. */
    private String csv(Place place) {
        return (place == Place.WHOLE ? "sections/" : "") + body.entry().anchor() + "/tableau-";
    }

    private static void renameNotes(Document document, String prefix) {
        document.select("[id^=note-], [id^=call-]").forEach(named -> named.attr("id", prefix + named.id()));
        document.select("a[href^=#note-], a[href^=#call-]")
                .forEach(link ->
                        link.attr("href", "#" + prefix + link.attr("href").substring(1)));
    }

    /** A paragraph has its link at its end; what cannot hold one is put into a block that can. */
    private void point(Element block, String id, int number, Place place) {
        Element named = block.nameIs("p")
                ? block
                : block.wrap("<div class=\"ars-block\"></div>").parent();
        if (named == null) {
            throw new IllegalStateException("A block that was wrapped has a parent");
        }
        named.attr("id", id);
        if (place != Place.PAPER) {
            Element mark = named.appendText(" ").appendElement("a");
            mark.addClass("ars-mark").attr("href", "#" + id).text("§\u00A0" + number);
            mark.appendElement("span").addClass("fr-sr-only").text("\u00A0: " + words.passage());
        }
    }
}
