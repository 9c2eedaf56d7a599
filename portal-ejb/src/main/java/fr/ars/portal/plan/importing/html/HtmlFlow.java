package fr.ars.portal.plan.importing.html;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import fr.ars.portal.plan.importing.content.ListMarker;
import fr.ars.portal.plan.importing.content.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads what holds text: the page, a cell, a note. Text that stands in no paragraph makes one. */
final class HtmlFlow {

    private final HtmlBody body;
    private final List<Block> blocks = new ArrayList<>();
    private final HtmlLine line;
    private int listDepth = -1;

    HtmlFlow(HtmlBody body) {
        this.body = body;
        this.line = new HtmlLine(body, blocks);
    }

    /** What is within; for a note, which the page holds elsewhere, no less than for the page. */
    List<Block> blocks(Element container) {
        readChildren(container, HtmlLook.PLAIN.within(container));
        line.end();
        return blocks;
    }

    private void readChildren(Element parent, HtmlLook look) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                line.add(text.getWholeText(), look);
            } else if (child instanceof Element element) {
                read(element, look);
            }
        }
    }

    private void read(Element element, HtmlLook look) {
        if (PageParts.isNeverText(element) || body.notes.isNote(element) || body.notes.isBackLink(element)) {
            return;
        }
        Optional<Reason> reason = PageParts.leftOut(element);
        if (reason.isPresent()) {
            if (PageParts.isBlock(element)) {
                line.end();
            }
            body.found.leaveOut(reason.get(), element.text());
            return;
        }
        Optional<Note> note = body.call(element);
        if (note.isPresent()) {
            line.call(note.get());
        } else {
            readShown(element, look);
        }
    }

    private void readShown(Element element, HtmlLook look) {
        if (element.hasAttr("style") && InlineStyle.of(element).breaksPage()) {
            body.found.endPage();
        }
        switch (element.normalName()) {
            case "br" -> line.lineBreak();
            case "img" -> body.figure(element).ifPresent(line::anchor);
            case "table" -> readTable(element, look);
            case "ul", "ol", "menu", "dir" -> readList(element, look);
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                readHeading(element, element.normalName().charAt(1) - '0', look);
            case "ins" -> {
                body.found.tellOfChanges();
                readChildren(element, look);
            }
            case "del" -> body.found.tellOfChanges();
            default -> readOther(element, look);
        }
    }

    private void readOther(Element element, HtmlLook look) {
        int level = WordMarks.headingLevel(element);
        if (level > 0) {
            readHeading(element, level, look);
        } else if (PageParts.isBlock(element)) {
            readBlock(element, look);
        } else if (!WordMarks.isPrintedMarker(element)) {
            readChildren(element, look.within(element));
        }
    }

    private void readBlock(Element block, HtmlLook look) {
        line.end();
        Optional<ListMarker> counted = WordMarks.marker(block);
        counted.ifPresent(marker -> line.mark(counted));
        int before = blocks.size();
        readChildren(block, look.within(block));
        if (blocks.size() == before && block.normalName().equals("p")) {
            line.endParagraph();
        } else {
            line.end();
        }
        counted.ifPresent(marker -> line.mark(Optional.empty()));
    }

    private void readHeading(Element heading, int level, HtmlLook look) {
        line.end();
        WordMarks.marker(heading).ifPresent(marker -> line.mark(Optional.of(marker)));
        line.level(level);
        readChildren(heading, look.within(heading));
        line.end();
        line.level(0);
    }

    private void readTable(Element table, HtmlLook look) {
        line.end();
        if (HtmlTable.laysOut(table)) {
            readBlock(table, look);
        } else {
            body.found.watch.isMoreThanLines();
            new HtmlTable(body).read(table, blocks);
        }
    }

    private void readList(Element list, HtmlLook look) {
        line.end();
        listDepth++;
        HtmlList counting = new HtmlList(list, listDepth);
        for (Element child : list.children()) {
            if (child.normalName().equals("li") && !body.notes.isNote(child)) {
                readItem(child, counting.next(child), look);
            } else {
                read(child, look);
            }
        }
        listDepth--;
    }

    private void readItem(Element item, ListMarker marker, HtmlLook look) {
        line.end();
        line.mark(Optional.of(marker));
        read(item, look);
        line.mark(Optional.empty());
    }
}
