package fr.ars.portal.plan.importing.docx;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Pictures;
import fr.ars.portal.plan.importing.reading.Findings;
import fr.ars.portal.plan.importing.reading.XmlPull;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads what holds paragraphs and tables: the document, a cell, a box, a note. */
final class DocxBody {

    final DocxStyles styles;
    final DocxNumbering numbering;
    final DocxPackage docx;
    final Pictures pictures;
    final DocxNotes footnotes = new DocxNotes("");
    final DocxNotes endnotes = new DocxNotes("e");
    final Fields fields = new Fields();
    final Findings found = new Findings();

    private int inContents;

    DocxBody(DocxPackage docx, Pictures pictures) {
        this.pictures = pictures;
        this.docx = docx;
        this.styles = DocxStyles.read(docx);
        this.numbering = DocxNumbering.read(docx);
        footnotes.read(docx, "footnotes", "w:footnote", this);
        endnotes.read(docx, "endnotes", "w:endnote", this);
        found.watch.startAfresh();
        found.endPage();
    }

    /** The blocks within the present element. */
    List<Block> blocks(XmlPull xml) {
        return blocks(xml, other -> {});
    }

    /** The same, for an element that holds something else as well. */
    List<Block> blocks(XmlPull xml, Consumer<String> others) {
        List<Block> blocks = new ArrayList<>();
        xml.children(name -> {
            others.accept(name);
            read(name, xml, blocks);
        });
        return blocks;
    }

    private void read(String name, XmlPull xml, List<Block> blocks) {
        switch (name) {
            case "w:p" -> new DocxParagraph(this).read(xml, blocks);
            case "w:tbl" -> {
                found.watch.isMoreThanLines();
                new DocxTable(this).read(xml, blocks);
            }
            case "w:sdt" -> readControl(xml, blocks);
            case "w:ins", "w:moveTo" -> {
                found.tellOfChanges();
                blocks.addAll(blocks(xml));
            }
            case "w:customXml", "w:sdtContent" -> blocks.addAll(blocks(xml));
            case "mc:AlternateContent" -> blocks.addAll(alternative(xml));
            default -> {}
        }
    }

    /** A content control; Word keeps its automatic table of contents in one. */
    private void readControl(XmlPull xml, List<Block> blocks) {
        boolean[] contents = {false};
        xml.children(name -> {
            if (name.equals("w:sdtPr")) {
                contents[0] = isContentsGallery(xml);
            } else if (name.equals("w:sdtContent")) {
                inContents += contents[0] ? 1 : 0;
                blocks.addAll(blocks(xml));
                inContents -= contents[0] ? 1 : 0;
            }
        });
    }

    private static boolean isContentsGallery(XmlPull xml) {
        boolean[] found = {false};
        xml.children(name -> {
            if (name.equals("w:docPartObj")) {
                xml.children(part -> found[0] |= part.equals("w:docPartGallery")
                        && xml.value().toLowerCase(Locale.ROOT).equals("table of contents"));
            }
        });
        return found[0];
    }

    /** Of two ways to say the same thing, the first; the second only when the first says nothing. */
    List<Block> alternative(XmlPull xml) {
        List<Block> chosen = new ArrayList<>();
        xml.children(name -> {
            if (name.equals("mc:Choice") || name.equals("mc:Fallback") && chosen.isEmpty()) {
                List<Block> read = blocks(xml);
                if (chosen.isEmpty()) {
                    chosen.addAll(read);
                }
            }
        });
        return chosen;
    }

    boolean isInContents(String style) {
        return inContents > 0 || fields.inContents() || styles.isContents(style);
    }
}
