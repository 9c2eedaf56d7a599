package fr.ars.portal.plan.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes OpenDocument texts as LibreOffice makes them: styles, chapter numbering, lists, notes, frames. */
final class OdtDraftFixture {

    static final String TEXT = "application/vnd.oasis.opendocument.text";

    private static final String SPACE = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String NAMESPACES = " xmlns:office=\"" + SPACE + "office:1.0\" xmlns:style=\"" + SPACE
            + "style:1.0\" xmlns:text=\"" + SPACE + "text:1.0\" xmlns:table=\"" + SPACE + "table:1.0\" xmlns:draw=\""
            + SPACE + "drawing:1.0\" xmlns:svg=\"" + SPACE + "svg-compatible:1.0\" xmlns:script=\"" + SPACE
            + "script:1.0\" xmlns:fo=\"" + SPACE
            + "xsl-fo-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " xmlns:math=\"http://www.w3.org/1998/Math/MathML\"";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder automaticStyles = new StringBuilder();
    private final StringBuilder styles = new StringBuilder();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String outline = "";
    private String type = TEXT;
    private String scripts = "<office:scripts/>";
    private String manifest = "";
    private int notes;

    /** Headings then bear the numbers 1, 1.1, 1.1.1. */
    OdtDraftFixture withChapterNumbers() {
        StringBuilder levels = new StringBuilder();
        for (int level = 1; level <= 4; level++) {
            levels.append("<text:outline-level-style text:level=\"" + level
                    + "\" style:num-format=\"1\" text:display-levels=\"" + level + "\"/>");
        }
        outline = "<text:outline-style style:name=\"Outline\">" + levels + "</text:outline-style>";
        return this;
    }

    OdtDraftFixture withType(String mediaType) {
        type = mediaType;
        return this;
    }

    OdtDraftFixture withScripts(String xml) {
        scripts = "<office:scripts>" + xml + "</office:scripts>";
        return this;
    }

    OdtDraftFixture withManifestEntry(String xml) {
        manifest += xml;
        return this;
    }

    OdtDraftFixture withPart(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** A style with a name. */
    OdtDraftFixture withStyle(String xml) {
        styles.append(xml);
        return this;
    }

    /** What the author has set by hand in one place. */
    OdtDraftFixture withAutomaticStyle(String xml) {
        automaticStyles.append(xml);
        return this;
    }

    OdtDraftFixture heading(int level, String text) {
        return raw("<text:h text:style-name=\"Heading_20_" + level + "\" text:outline-level=\"" + level + "\">"
                + escape(text) + "</text:h>");
    }

    OdtDraftFixture paragraph(String text) {
        return raw(p(text));
    }

    OdtDraftFixture bold(String text) {
        return raw("<text:p><text:span text:style-name=\"Gras\">" + escape(text) + "</text:span></text:p>");
    }

    OdtDraftFixture noted(String before, String note, String after) {
        notes++;
        return raw("<text:p>" + escape(before) + note("footnote", Integer.toString(notes), note) + escape(after)
                + "</text:p>");
    }

    static String note(String kind, String label, String text) {
        return "<text:note text:note-class=\"" + kind + "\"><text:note-citation>" + label
                + "</text:note-citation><text:note-body>" + p(text) + "</text:note-body></text:note>";
    }

    /** An automatic table of contents, with what it was made from. */
    OdtDraftFixture contents(String... entries) {
        StringBuilder xml = new StringBuilder("<text:table-of-content><text:table-of-content-source>"
                + "<text:index-title-template>Modèle</text:index-title-template></text:table-of-content-source>"
                + "<text:index-body><text:index-title>" + p("Sommaire") + "</text:index-title>");
        for (String entry : entries) {
            xml.append("<text:p><text:a xlink:href=\"#x\">" + escape(entry) + "<text:tab/>3</text:a></text:p>");
        }
        return raw(xml + "</text:index-body></text:table-of-content>");
    }

    OdtDraftFixture raw(String xml) {
        body.append(xml);
        return this;
    }

    static String p(String text) {
        return "<text:p>" + escape(text) + "</text:p>";
    }

    static String item(String content) {
        return "<text:list-item>" + content + "</text:list-item>";
    }

    static String list(String style, String attributes, String items) {
        return "<text:list text:style-name=\"" + style + "\" " + attributes + ">" + items + "</text:list>";
    }

    static String cell(String attributes, String content) {
        return "<table:table-cell " + attributes + ">" + content + "</table:table-cell>";
    }

    static String frame(String content) {
        return "<draw:frame text:anchor-type=\"as-char\">" + content + "</draw:frame>";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    byte[] bytes() {
        return bytes("<office:document-content" + NAMESPACES + ">" + scripts + "<office:automatic-styles>"
                + "<style:style style:name=\"Gras\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/>"
                + "</style:style>" + automaticStyles + "</office:automatic-styles><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>");
    }

    /** The same with a content of one's own. */
    byte[] bytes(String content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "mimetype", type.getBytes(StandardCharsets.US_ASCII));
            put(zip, "META-INF/manifest.xml", utf8(manifest()));
            put(zip, "styles.xml", utf8(namedStyles()));
            put(zip, "content.xml", utf8(content));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes());
    }

    private String manifest() {
        return "<manifest:manifest xmlns:manifest=\"" + SPACE + "manifest:1.0\"><manifest:file-entry "
                + "manifest:full-path=\"/\" manifest:media-type=\"" + type + "\"/>" + manifest
                + "</manifest:manifest>";
    }

    /** The running head is a page's, and its automatic style bears the name of one of the text. */
    private String namedStyles() {
        return "<office:document-styles" + NAMESPACES + "><office:styles>" + headingStyles() + outline
                + level("Compte", "1", "1", ".") + level("Lettres", "1", "a", ")")
                + "<text:list-style style:name=\"Puces\"><text:list-level-style-bullet text:level=\"1\""
                + " text:bullet-char=\"•\"/></text:list-style>" + styles + "</office:styles>"
                + "<office:automatic-styles><style:style style:name=\"Gras\" style:family=\"text\">"
                + "<style:text-properties text:display=\"none\"/></style:style></office:automatic-styles>"
                + "<office:master-styles><style:master-page><style:header>" + p("EN-TÊTE DE PAGE")
                + "</style:header></style:master-page></office:master-styles></office:document-styles>";
    }

    private static String headingStyles() {
        StringBuilder headings = new StringBuilder();
        for (int level = 1; level <= 4; level++) {
            headings.append("<style:style style:name=\"Heading_20_" + level + "\" style:family=\"paragraph\""
                    + " style:default-outline-level=\"" + level + "\"><style:text-properties fo:font-weight=\"bold\"/>"
                    + "</style:style>");
        }
        return headings.toString();
    }

    private static String level(String name, String level, String format, String suffix) {
        return "<text:list-style style:name=\"" + name + "\"><text:list-level-style-number text:level=\"" + level
                + "\" style:num-format=\"" + format + "\" style:num-suffix=\"" + suffix + "\"/></text:list-style>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }
}
