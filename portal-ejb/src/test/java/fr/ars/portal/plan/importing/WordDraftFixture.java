package fr.ars.portal.plan.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Makes Word files as Word makes them: styles, automatic numbering, footnotes, tables, fields, text boxes. */
final class WordDraftFixture {

    static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    /** The list numbered 1. 2. 3. */
    static final int COUNTED = 1;
    /** The list of bullets. */
    static final int BULLETS = 2;
    /** The numbering 1, 1.1, 1.1.1, not bound to any style. */
    static final int CHAPTERS = 3;
    /** The list numbered a) b) c) */
    static final int LETTERS = 4;

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder footnotes = new StringBuilder();
    private String contentType = DOCUMENT;
    private boolean numberedStyles;
    private boolean macros;
    private int notes;

    /** Heading styles then bear the automatic numbers 1, 1.1, 1.1.1. */
    WordDraftFixture withNumberedStyles() {
        numberedStyles = true;
        return this;
    }

    WordDraftFixture withContentType(String type) {
        contentType = type;
        return this;
    }

    WordDraftFixture withMacros() {
        macros = true;
        return this;
    }

    WordDraftFixture heading(int level, String text) {
        return raw("<w:p><w:pPr><w:pStyle w:val=\"Titre" + level + "\"/></w:pPr>" + run(text) + "</w:p>");
    }

    WordDraftFixture paragraph(String text) {
        return raw("<w:p>" + run(text) + "</w:p>");
    }

    WordDraftFixture bold(String text) {
        return raw("<w:p><w:r><w:rPr><w:b/></w:rPr>" + text(text) + "</w:r></w:p>");
    }

    WordDraftFixture numbered(int list, int level, String text, boolean bold) {
        return raw("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r>" + (bold ? "<w:rPr><w:b/></w:rPr>" : "") + text(text) + "</w:r></w:p>");
    }

    WordDraftFixture item(int list, int level, String text) {
        return numbered(list, level, text, false);
    }

    /** A paragraph with a footnote called after its first part. */
    WordDraftFixture noted(String before, String note, String after) {
        notes++;
        footnotes
                .append("<w:footnote w:id=\"")
                .append(notes)
                .append("\"><w:p><w:r><w:footnoteRef/></w:r>")
                .append(run(" " + note))
                .append("</w:p></w:footnote>");
        return raw("<w:p>" + run(before) + "<w:r><w:footnoteReference w:id=\"" + notes + "\"/></w:r>" + run(after)
                + "</w:p>");
    }

    WordDraftFixture image(String description) {
        return raw("<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Image 1\" descr=\"" + escape(description)
                + "\"/><a:graphic><a:graphicData><a:blip r:embed=\"none\"/></a:graphicData></a:graphic></wp:inline>"
                + "</w:drawing></w:r></w:p>");
    }

    /** As Word writes it: once as a shape, and again for older programs. */
    WordDraftFixture textBox(String anchor, String text) {
        String content = "<w:txbxContent><w:p>" + run(text) + "</w:p></w:txbxContent>";
        return raw(
                "<w:p>" + run(anchor) + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor>"
                        + "<wp:docPr id=\"2\" name=\"Zone\"/><wps:wsp><wps:txbx>" + content + "</wps:txbx></wps:wsp>"
                        + "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + content
                        + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
    }

    /** The automatic table of contents: a content control around a field around styled entries. */
    WordDraftFixture contents(String... entries) {
        StringBuilder xml =
                new StringBuilder("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
                        + "</w:docPartObj></w:sdtPr><w:sdtContent><w:p>" + run("Sommaire") + "</w:p>");
        String begin =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o \"1-3\" </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        for (String entry : entries) {
            xml.append("<w:p>").append(begin).append(run(entry)).append("</w:p>");
            begin = "";
        }
        xml.append("<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:sdtContent></w:sdt>");
        return raw(xml.toString());
    }

    WordDraftFixture raw(String xml) {
        body.append(xml);
        return this;
    }

    static String run(String text) {
        return "<w:r>" + text(text) + "</w:r>";
    }

    /** A cell spanning so many columns; {@code merge} is "", "restart" or "continue". */
    static String cell(int columns, String merge, String content) {
        String vertical = merge.isEmpty() ? "" : "<w:vMerge w:val=\"" + merge + "\"/>";
        return "<w:tc><w:tcPr><w:gridSpan w:val=\"" + columns + "\"/>" + vertical + "</w:tcPr>" + content + "</w:tc>";
    }

    static String cell(String text) {
        return cell(1, "", "<w:p>" + run(text) + "</w:p>");
    }

    private static String text(String text) {
        return "<w:t xml:space=\"preserve\">" + escape(text) + "</w:t>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OPCPackage docx = OPCPackage.create(out)) {
            PackagePart document = part(
                    docx,
                    "/word/document.xml",
                    contentType,
                    "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
            docx.addRelationship(document.getPartName(), TargetMode.INTERNAL, RELATION + "officeDocument");
            related(docx, document, "styles", "<w:styles" + NAMESPACES + ">" + styles() + "</w:styles>");
            related(docx, document, "numbering", "<w:numbering" + NAMESPACES + ">" + numbering() + "</w:numbering>");
            related(
                    docx,
                    document,
                    "footnotes",
                    "<w:footnotes" + NAMESPACES + ">"
                            + "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p>" + run("filet")
                            + "</w:p></w:footnote>"
                            + footnotes + "</w:footnotes>");
            related(
                    docx,
                    document,
                    "header",
                    "<w:hdr" + NAMESPACES + "><w:p>" + run("EN-TÊTE DE PAGE") + "</w:p></w:hdr>");
            if (macros) {
                part(docx, "/word/vbaProject.bin", "application/vnd.ms-office.vbaProject", "macro");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes());
    }

    private static void related(OPCPackage docx, PackagePart document, String kind, String xml)
            throws IOException, InvalidFormatException {
        PackagePart part = part(docx, "/word/" + kind + ".xml", WORD + kind + "+xml", xml);
        document.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION + kind);
    }

    private static PackagePart part(OPCPackage docx, String name, String type, String content)
            throws IOException, InvalidFormatException {
        PackagePart part = docx.createPart(PackagingURIHelper.createPartName(name), type);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return part;
    }

    private String styles() {
        StringBuilder styles = new StringBuilder();
        for (int level = 1; level <= 4; level++) {
            String numbering = numberedStyles
                    ? "<w:numPr><w:ilvl w:val=\"" + (level - 1) + "\"/><w:numId w:val=\"" + CHAPTERS + "\"/></w:numPr>"
                    : "";
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"Titre" + level + "\"><w:name w:val=\"heading "
                    + level + "\"/><w:pPr>" + numbering + "<w:outlineLvl w:val=\"" + (level - 1)
                    + "\"/></w:pPr></w:style>");
        }
        return styles
                + "<w:style w:type=\"paragraph\" w:styleId=\"TitreARS\"><w:name w:val=\"Titre ARS\"/><w:basedOn w:val=\"Titre2\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"TM1\"><w:name w:val=\"toc 1\"/></w:style>";
    }

    private static String numbering() {
        return scheme(COUNTED, "decimal", "%1.") + scheme(BULLETS, "bullet", "") + scheme(LETTERS, "lowerLetter", "%1)")
                + "<w:abstractNum w:abstractNumId=\"" + CHAPTERS + "\">" + level(0, "decimal", "%1")
                + level(1, "decimal", "%1.%2")
                + level(2, "decimal", "%1.%2.%3") + level(3, "decimal", "%1.%2.%3.%4") + "</w:abstractNum>"
                + instance(COUNTED) + instance(BULLETS) + instance(CHAPTERS) + instance(LETTERS);
    }

    private static String scheme(int id, String format, String text) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + level(0, format, text) + level(1, "bullet", "o")
                + "</w:abstractNum>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String instance(int id) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + id + "\"/></w:num>";
    }
}
