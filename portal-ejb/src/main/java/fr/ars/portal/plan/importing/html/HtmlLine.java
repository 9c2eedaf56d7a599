package fr.ars.portal.plan.importing.html;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Clues;
import fr.ars.portal.plan.importing.content.ListMarker;
import fr.ars.portal.plan.importing.content.Note;
import fr.ars.portal.plan.importing.content.Paragraph;
import fr.ars.portal.plan.importing.content.RichText;
import fr.ars.portal.plan.importing.reading.RichTextBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The paragraph being read: blanks are counted once, and breaks only between words. */
final class HtmlLine {

    private static final Paragraph EMPTY = new Paragraph(RichText.of(""), Clues.NONE);

    private final HtmlBody body;
    private final List<Block> blocks;
    private final List<Block> anchored = new ArrayList<>();
    private RichTextBuilder text = new RichTextBuilder();
    private Optional<ListMarker> marker = Optional.empty();
    private int level;
    private int breaks;
    private boolean afterBlank = true;
    private boolean opensPage;

    HtmlLine(HtmlBody body, List<Block> blocks) {
        this.body = body;
        this.blocks = blocks;
    }

    /** What the next paragraph bears before its text. */
    void mark(Optional<ListMarker> next) {
        marker = next;
    }

    /** 1 to 9 while a heading is read, else 0. */
    void level(int now) {
        level = now;
    }

    void add(String words, HtmlLook look) {
        if (look.asTyped()) {
            addTyped(words.replace("\r", ""), look);
        } else {
            addCollapsed(words, look);
        }
    }

    private void addCollapsed(String words, HtmlLook look) {
        StringBuilder collapsed = new StringBuilder();
        for (char character : words.toCharArray()) {
            boolean blank = " \t\r\n\f".indexOf(character) >= 0;
            if (!blank && breaks > 0) {
                breakNow();
            }
            if (blank ? !afterBlank : character != '\u00AD' && character != '\u200B') {
                collapsed.append(blank ? ' ' : character);
            }
            afterBlank = blank;
        }
        append(collapsed.toString(), look);
    }

    /** Each line stands by itself, as paragraphs do. */
    private void addTyped(String words, HtmlLook look) {
        for (String part : words.split("(?<=\n)|(?=\n)", -1)) {
            if (part.equals("\n")) {
                breaks++;
            } else if (!part.isEmpty()) {
                endTypedLines();
                append(part, look);
            }
        }
    }

    private void endTypedLines() {
        int ended = breaks;
        for (int i = 0; i < ended; i++) {
            endParagraph();
        }
    }

    private void append(String words, HtmlLook look) {
        if (text.isEmpty() && !words.isBlank()) {
            opensPage |= body.found.takePageEnd();
        }
        text.words(words, look.run(), look.link());
    }

    void lineBreak() {
        breaks++;
        afterBlank = true;
    }

    /** Two breaks are how a page sets paragraphs apart without saying so. */
    private void breakNow() {
        if (breaks > 1 && level == 0) {
            end();
        } else if (!text.isEmpty()) {
            text.lineBreak();
        }
        breaks = 0;
    }

    void call(Note note) {
        text.call(note);
        afterBlank = false;
    }

    void anchor(Block block) {
        anchored.add(block);
    }

    /** Ends the paragraph, if there is one; tells whether there was. */
    boolean end() {
        boolean written = !text.isEmpty();
        if (written) {
            Paragraph paragraph =
                    new Paragraph(text.finished(), new Clues(level, marker, text.isBold(), true, opensPage));
            blocks.add(paragraph);
            body.found.watch.see(paragraph, opensPage);
            marker = Optional.empty();
        }
        blocks.addAll(anchored);
        anchored.clear();
        text = new RichTextBuilder();
        opensPage = false;
        afterBlank = true;
        breaks = 0;
        return written;
    }

    /** Ends a paragraph that counts as a line even when nothing is written on it. */
    void endParagraph() {
        if (!end()) {
            body.found.watch.see(EMPTY, false);
        }
    }
}
