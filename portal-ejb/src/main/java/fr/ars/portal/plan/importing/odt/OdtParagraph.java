package fr.ars.portal.plan.importing.odt;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Clues;
import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import fr.ars.portal.plan.importing.content.ListMarker;
import fr.ars.portal.plan.importing.content.Note;
import fr.ars.portal.plan.importing.content.Paragraph;
import fr.ars.portal.plan.importing.reading.RichTextBuilder;
import fr.ars.portal.plan.importing.reading.TextRun;
import fr.ars.portal.plan.importing.reading.XmlPull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one paragraph or heading: its words, and after it the boxes of text and the pictures anchored in it. */
final class OdtParagraph {

    private static final int DEEPEST_LEVEL = 9;
    private static final int MOST_BLANKS = 500;

    private final OdtBody body;
    private final RichTextBuilder text = new RichTextBuilder();
    private final StringBuilder contents = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final List<Block> anchored = new ArrayList<>();

    private boolean inList;
    private boolean opensPage;
    private boolean hiddenWhole;
    /** Line ends and blanks of the file count as one blank, and as none where a paragraph begins. */
    private boolean afterBlank = true;

    private String link = "";

    OdtParagraph(OdtBody body) {
        this.body = body;
    }

    /** Then it has the number of the item, or none. */
    OdtParagraph inList() {
        inList = true;
        return this;
    }

    void read(String name, XmlPull xml, Optional<ListMarker> item, List<Block> blocks) {
        String style = xml.attribute("style-name");
        int level = level(name, style, xml);
        Optional<ListMarker> marker = inList || level == 0 ? item : body.numbering.heading(level, list(style), xml);
        if (body.styles.breaksPage(style)) {
            body.endPageByAuthor();
        }
        TextRun run = body.styles.paragraphLook(style);
        readInline(xml, run);
        finish(level, marker, blocks);
    }

    private void finish(int level, Optional<ListMarker> marker, List<Block> blocks) {
        if (hiddenWhole) {
            hidden.append(text.finished().lines());
        }
        body.found.leaveOut(Reason.TABLE_OF_CONTENTS, contents.toString());
        body.found.leaveOut(Reason.HIDDEN_TEXT, hidden.toString());
        boolean empty = hiddenWhole || text.isEmpty();
        Clues clues = empty ? Clues.NONE : new Clues(level, marker, text.isBold(), true, opensPage);
        Paragraph paragraph = new Paragraph(hiddenWhole ? new RichTextBuilder().finished() : text.finished(), clues);
        if (!empty) {
            blocks.add(paragraph);
        }
        blocks.addAll(anchored);
        if (!anchored.isEmpty()) {
            body.found.watch.isMoreThanLines();
        }
        body.found.watch.see(paragraph, opensPage && body.takePageEndByAuthor());
    }

    private int level(String name, String style, XmlPull xml) {
        int styled = body.styles.outlineLevel(style);
        int level = name.equals("text:h") ? xml.number("outline-level", Math.max(1, styled)) : styled;
        return Math.clamp(level, 0, DEEPEST_LEVEL);
    }

    private Optional<String> list(String style) {
        return body.styles.list(style);
    }

    private void readInline(XmlPull xml, TextRun run) {
        xml.mixed(words -> add(collapsed(words), run), name -> readPart(name, xml, run));
    }

    private void readPart(String name, XmlPull xml, TextRun run) {
        switch (name) {
            case "text:span" -> readInline(xml, body.styles.wordsLook(run, xml.attribute("style-name")));
            case "text:a" -> readLink(xml, run);
            case "text:s" -> add(" ".repeat(Math.clamp(xml.number("c", 1), 1, MOST_BLANKS)), run);
            case "text:tab" -> add(" ", run);
            case "text:line-break" -> breakLine();
            case "text:soft-page-break" -> body.found.endPage();
            case "text:note" -> readNote(xml, run);
            case "text:hidden-text" -> readHiddenText(xml, run);
            case "text:hidden-paragraph" ->
                hiddenWhole |= xml.attribute("is-hidden").equals("true");
            case "text:change", "text:change-start" -> body.found.tellOfChanges();
            case "text:number", "office:annotation", "text:ruby-text" -> {}
            case "text:script", "text:execute-macro" ->
                throw new DraftRefusedException(DraftRefusedException.Reason.WITH_MACROS);
            case "office:event-listeners" -> OdtBody.refuseListeners(xml);
            default -> {
                if (name.startsWith("draw:")) {
                    anchor(new OdtDrawing(body).read(name, xml), run);
                } else {
                    readInline(xml, run); // a field: what it shows is its text
                }
            }
        }
    }

    private void anchor(List<Block> drawn, TextRun run) {
        if (!run.hidden()) {
            anchored.addAll(drawn);
        }
    }

    private void readLink(XmlPull xml, TextRun run) {
        String before = link;
        String address = xml.attribute("href");
        link = address.startsWith("#") ? "" : address;
        readInline(xml, run);
        link = before;
    }

    private void breakLine() {
        if (!text.isEmpty()) {
            text.lineBreak();
        }
        afterBlank = true;
    }

    private void readHiddenText(XmlPull xml, TextRun run) {
        if (xml.attribute("is-hidden").equals("true")) {
            hidden.append(xml.attribute("string-value"));
        } else {
            readInline(xml, run);
        }
    }

    private void readNote(XmlPull xml, TextRun run) {
        boolean endnote = xml.attribute("note-class").equals("endnote");
        boolean shown = !run.hidden() && !body.isHidden() && !body.isInContents();
        String[] label = {""};
        xml.children(name -> {
            if (name.equals("text:note-citation")) {
                label[0] = xml.text().strip();
            } else if (name.equals("text:note-body")) {
                List<Block> note = shown ? body.blocks(xml) : body.hidden(xml);
                if (shown) {
                    String id = body.nextNote(endnote);
                    text.call(new Note(id, label[0].isEmpty() ? id : label[0], note));
                }
            }
        });
    }

    private String collapsed(String words) {
        StringBuilder collapsed = new StringBuilder();
        for (char character : words.toCharArray()) {
            boolean blank = " \t\r\n".indexOf(character) >= 0;
            if (!blank || !afterBlank) {
                collapsed.append(blank ? ' ' : character);
            }
            afterBlank = blank;
        }
        return collapsed.toString();
    }

    private void add(String words, TextRun run) {
        if (body.isInContents()) {
            contents.append(words);
        } else if (run.hidden() || body.isHidden()) {
            hidden.append(words);
        } else {
            if (text.isEmpty() && !words.isBlank()) {
                opensPage |= body.found.takePageEnd();
            }
            text.words(words, run, link);
        }
    }
}
