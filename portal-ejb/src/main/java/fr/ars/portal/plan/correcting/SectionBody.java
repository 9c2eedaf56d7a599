package fr.ars.portal.plan.correcting;

import fr.ars.portal.plan.PlanException;
import fr.ars.portal.plan.importing.outline.HtmlPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The text of a section taken apart: its blocks, its footnotes, and the pieces of it that can be corrected one by one. */
final class SectionBody {

    /** Paragraphs and items within tables are corrected with their table. */
    private static final String PIECES = "p, li, table, figure, img";

    private static final String NOTES = "notes";
    private static final String CALL = "call-";
    private static final String NOTE = "note-";

    private final Element body;

    private SectionBody(Element body) {
        this.body = body;
    }

    static SectionBody of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return new SectionBody(document.body());
    }

    /** As it is stored: cleaned as an import is. */
    String html() {
        return HtmlPolicy.clean(body.html());
    }

    /** What stands one below the other: paragraphs, lists, tables, pictures; not the footnotes at the end. */
    List<Element> blocks() {
        return body.children().stream().filter(block -> !isNotes(block)).toList();
    }

    private static boolean isNotes(Node node) {
        return node instanceof Element element && element.hasClass(NOTES);
    }

    /** What can be corrected one by one, in reading order. */
    List<Element> pieces() {
        return body.select(PIECES).stream().filter(SectionBody::isPiece).toList();
    }

    private static boolean isPiece(Element element) {
        boolean within = element.parents().stream().anyMatch(parent -> parent.nameIs("table"));
        return switch (element.normalName()) {
            case "img" -> element.closest("figure") == null;
            case "li" -> !within && element.selectFirst("> p") == null;
            case "figure" -> true;
            default -> !within;
        };
    }

    Element piece(int index, String fingerprint) {
        List<Element> pieces = pieces();
        if (index < 0
                || index >= pieces.size()
                || !Fingerprint.of(pieces.get(index)).equals(fingerprint)) {
            throw new PlanException("block-changed");
        }
        return pieces.get(index);
    }

    Element block(int index) {
        List<Element> blocks = blocks();
        if (index < 0 || index >= blocks.size()) {
            throw new PlanException("split-nowhere");
        }
        return blocks.get(index);
    }

    /** Takes away what follows from this block on, with the footnotes called there, and gives it. */
    SectionBody splitAt(Element block) {
        SectionBody rest = of("");
        List<Node> moving = new ArrayList<>();
        for (Node node = block; node != null; node = node.nextSibling()) {
            if (!isNotes(node)) {
                moving.add(node);
            }
        }
        moving.forEach(rest.body::appendChild);
        List<Element> called = notes().stream()
                .filter(note -> rest.body.getElementById(CALL + note.id().substring(NOTE.length())) != null)
                .toList();
        rest.addNotes(called);
        body.children().stream()
                .filter(SectionBody::isNotes)
                .filter(notes -> notes.childrenSize() == 0)
                .toList()
                .forEach(Element::remove);
        return rest;
    }

    /** Puts a heading and another text behind this one; the footnotes of both stand together at the end. */
    void append(String heading, SectionBody next) {
        List<Element> last = new ArrayList<>(notes());
        last.addAll(next.notes());
        body.children().stream().filter(SectionBody::isNotes).toList().forEach(Element::remove);
        if (!heading.isEmpty()) {
            body.appendElement("p").appendElement("strong").text(heading);
        }
        next.body.childNodesCopy().stream().filter(node -> !isNotes(node)).forEach(body::appendChild);
        addNotes(last);
    }

    private List<Element> notes() {
        return body.children().stream()
                .filter(SectionBody::isNotes)
                .flatMap(notes -> notes.children().stream())
                .toList();
    }

    private void addNotes(List<Element> added) {
        if (!added.isEmpty()) {
            Element end = Optional.ofNullable(body.selectFirst("> div." + NOTES))
                    .orElseGet(() -> body.appendElement("div").addClass(NOTES));
            added.forEach(end::appendChild);
        }
    }
}
