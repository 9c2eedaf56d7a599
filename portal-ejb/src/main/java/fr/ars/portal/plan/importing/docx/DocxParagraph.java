package fr.ars.portal.plan.importing.docx;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Clues;
import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import fr.ars.portal.plan.importing.content.ListMarker;
import fr.ars.portal.plan.importing.content.Paragraph;
import fr.ars.portal.plan.importing.docx.DocxStyles.NumberingRef;
import fr.ars.portal.plan.importing.reading.RichTextBuilder;
import fr.ars.portal.plan.importing.reading.TextRun;
import fr.ars.portal.plan.importing.reading.XmlPull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one paragraph: its words, and after it the boxes of text and the pictures anchored in it. */
final class DocxParagraph {

    private static final int BODY_LEVEL = 9;

    private final DocxBody body;
    private final RichTextBuilder text = new RichTextBuilder();
    private final StringBuilder contents = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final List<Block> anchored = new ArrayList<>();

    private String style = "";
    private int level;
    private Optional<NumberingRef> numbering = Optional.empty();
    private boolean opensPage;
    private String link = "";

    DocxParagraph(DocxBody body) {
        this.body = body;
    }

    void read(XmlPull xml, List<Block> blocks) {
        xml.children(name -> {
            if (name.equals("w:pPr")) {
                readProperties(xml);
            } else {
                readInline(name, xml);
            }
        });
        body.found.leaveOut(Reason.TABLE_OF_CONTENTS, contents.toString());
        body.found.leaveOut(Reason.HIDDEN_TEXT, hidden.toString());
        Paragraph paragraph = new Paragraph(text.finished(), text.isEmpty() ? Clues.NONE : clues());
        if (!text.isEmpty()) {
            blocks.add(paragraph);
        }
        blocks.addAll(anchored);
        if (!anchored.isEmpty()) {
            body.found.watch.isMoreThanLines();
        }
        body.found.watch.see(paragraph, opensPage);
    }

    private Clues clues() {
        Optional<ListMarker> marker = numbering
                .or(() -> body.styles.numbering(style))
                .filter(ref -> !ref.id().equals("0"))
                .flatMap(ref -> body.numbering.next(ref, style));
        return new Clues(level, marker, text.isBold(), true, opensPage);
    }

    private void readProperties(XmlPull xml) {
        int[] outline = {-1};
        xml.children(name -> {
            switch (name) {
                case "w:pStyle" -> style = xml.value();
                case "w:outlineLvl" -> outline[0] = xml.number(BODY_LEVEL);
                case "w:numPr" -> numbering = DocxStyles.numbering(xml);
                case "w:pageBreakBefore" -> {
                    if (xml.isOn()) {
                        body.found.endPage();
                    }
                }
                default -> {}
            }
        });
        level = outline[0] < 0 ? body.styles.headingLevel(style) : (outline[0] + 1) % (BODY_LEVEL + 1);
    }

    private void readInline(String name, XmlPull xml) {
        switch (name) {
            case "w:r" -> readRun(xml);
            case "w:hyperlink" -> readLink(xml);
            case "w:fldSimple" -> {
                body.fields.begin();
                body.fields.instruction(xml.attribute("instr"));
                readChildren(xml);
                body.fields.end();
            }
            case "w:ins", "w:moveTo" -> {
                body.found.tellOfChanges();
                readChildren(xml);
            }
            case "w:del", "w:moveFrom" -> body.found.tellOfChanges();
            case "w:smartTag", "w:customXml", "w:sdt", "w:sdtContent", "w:dir", "w:bdo" -> readChildren(xml);
            case "m:oMath", "m:oMathPara" -> readFormula(xml);
            default -> {}
        }
    }

    private void readChildren(XmlPull xml) {
        xml.children(name -> readInline(name, xml));
    }

    private void readLink(XmlPull xml) {
        String before = link;
        link = xml.attribute("id").isEmpty()
                ? ""
                : body.docx.address(xml.attribute("id")).orElse("");
        readChildren(xml);
        link = before;
    }

    private void readFormula(XmlPull xml) {
        xml.children(name -> {
            if (name.equals("m:t")) {
                add(xml.text(), TextRun.PLAIN);
            } else {
                readFormula(xml);
            }
        });
    }

    private void readRun(XmlPull xml) {
        TextRun[] run = {new TextRun(Set.of(), body.styles.isBold(style), false)};
        xml.children(name -> {
            if (name.equals("w:rPr")) {
                run[0] = RunProperties.read(xml, body.styles.isBold(style));
            } else {
                readRunPart(name, xml, run[0]);
            }
        });
    }

    private void readRunPart(String name, XmlPull xml, TextRun run) {
        switch (name) {
            case "w:t" -> add(xml.text(), run);
            case "w:tab", "w:ptab" -> add(" ", run);
            case "w:noBreakHyphen" -> add("\u2011", run);
            case "w:sym" -> add("•", run);
            case "w:br", "w:cr" -> readBreak(xml);
            case "w:lastRenderedPageBreak" -> body.found.endPage();
            case "w:footnoteReference" ->
                body.footnotes.call(xml.attribute("id")).ifPresent(text::call);
            case "w:endnoteReference" -> body.endnotes.call(xml.attribute("id")).ifPresent(text::call);
            case "w:fldChar" -> {
                switch (xml.attribute("fldCharType")) {
                    case "begin" -> body.fields.begin();
                    case "end" -> body.fields.end();
                    default -> {}
                }
            }
            case "w:instrText" -> body.fields.instruction(xml.text());
            case "w:drawing", "w:pict", "w:object", "mc:AlternateContent" ->
                anchored.addAll(new DocxDrawing(body).read(name, xml));
            default -> {}
        }
    }

    private void readBreak(XmlPull xml) {
        if (xml.attribute("type").equals("page")) {
            body.found.endPage();
        } else if (!text.isEmpty()) {
            text.lineBreak();
        }
    }

    private void add(String words, TextRun run) {
        if (body.isInContents(style)) {
            contents.append(words);
        } else if (run.hidden()) {
            hidden.append(words);
        } else {
            if (text.isEmpty() && !words.isBlank()) {
                opensPage = body.found.takePageEnd();
            }
            text.words(words, run, link.isEmpty() ? body.fields.link().orElse("") : link);
        }
    }
}
