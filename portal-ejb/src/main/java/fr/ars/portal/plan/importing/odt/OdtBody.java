package fr.ars.portal.plan.importing.odt;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.Pictures;
import fr.ars.portal.plan.importing.reading.Findings;
import fr.ars.portal.plan.importing.reading.XmlPull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what holds paragraphs and tables: the document, a section, a cell, a box, a note. */
final class OdtBody {

    final OdtPackage odt;
    final Pictures pictures;
    final OdtStyles styles = new OdtStyles();
    final OdtNumbering numbering = new OdtNumbering();
    final Findings found = new Findings();

    private int inContents;
    private int inHidden;
    private int footnotes;
    private int endnotes;
    private boolean pageEndedByAuthor = true;

    OdtBody(OdtPackage odt, Pictures pictures) {
        this.odt = odt;
        this.pictures = pictures;
    }

    /** The blocks within the present element. */
    List<Block> blocks(XmlPull xml) {
        List<Block> blocks = new ArrayList<>();
        xml.children(name -> read(name, xml, blocks));
        return blocks;
    }

    void read(String name, XmlPull xml, List<Block> blocks) {
        switch (name) {
            case "text:p", "text:h" -> new OdtParagraph(this).read(name, xml, Optional.empty(), blocks);
            case "text:list" -> OdtList.outermost(this, xml).read(xml, blocks);
            case "table:table" -> {
                found.watch.isMoreThanLines();
                new OdtTable(this).read(xml, blocks);
            }
            case "text:section" -> blocks.addAll(isHiddenSection(xml) ? hidden(xml) : blocks(xml));
            case "text:table-of-content",
                    "text:illustration-index",
                    "text:table-index",
                    "text:object-index",
                    "text:user-index" -> readContents(xml);
            case "text:alphabetical-index", "text:bibliography", "text:index-body", "text:index-title" ->
                blocks.addAll(index(xml));
            case "text:numbered-paragraph" -> OdtList.outermost(this, xml).readNumbered(xml, blocks);
            case "text:tracked-changes" -> xml.children(change -> found.tellOfChanges());
            case "text:change", "text:change-start" -> found.tellOfChanges();
            case "text:soft-page-break" -> found.endPage();
            case "office:event-listeners" -> refuseListeners(xml);
            default -> {
                if (name.startsWith("draw:")) {
                    blocks.addAll(new OdtDrawing(this).read(name, xml));
                }
            }
        }
    }

    /** What an index was made from is no text; what it was made into is. */
    private List<Block> index(XmlPull xml) {
        List<Block> blocks = new ArrayList<>();
        xml.children(name -> {
            if (!name.endsWith("-source")) {
                read(name, xml, blocks);
            }
        });
        return blocks;
    }

    private void readContents(XmlPull xml) {
        inContents++;
        index(xml);
        inContents--;
    }

    private static boolean isHiddenSection(XmlPull xml) {
        return xml.attribute("display").equals("none")
                || xml.attribute("display").equals("condition")
                        && xml.attribute("is-hidden").equals("true");
    }

    /** Reads what is not printed, so that its words are set apart; no block comes of it. */
    List<Block> hidden(XmlPull xml) {
        inHidden++;
        List<Block> empty = blocks(xml);
        inHidden--;
        return empty;
    }

    boolean isInContents() {
        return inContents > 0;
    }

    boolean isHidden() {
        return inHidden > 0;
    }

    /** The identifier of a note the text calls now; endnotes have numbers of their own. */
    String nextNote(boolean endnote) {
        return endnote ? "e" + ++endnotes : Integer.toString(++footnotes);
    }

    /** Something that is to run when a reader clicks or opens. */
    static void refuseListeners(XmlPull xml) {
        xml.children(listener -> {
            throw new DraftRefusedException(DraftRefusedException.Reason.WITH_MACROS);
        });
    }

    /** The author has ended a page; those the office ended where it last laid the text out are pages as well. */
    void endPageByAuthor() {
        found.endPage();
        pageEndedByAuthor = true;
    }

    /** Whether the author ended one since this was last asked; another margin ends the others elsewhere. */
    boolean takePageEndByAuthor() {
        boolean ended = pageEndedByAuthor;
        pageEndedByAuthor = false;
        return ended;
    }
}
