package fr.ars.portal.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file made part by part, so that it can be made wrong. */
public final class WordFile {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A document with this XML as its body. */
    public WordFile(String body) {
        this("<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>", "");
    }

    private WordFile(String document, String types) {
        part("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Default Extension="png" ContentType="image/png"/>
                <Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>%s
                <Override PartName="/word/document.xml"
                 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>""".formatted(types));
        part("_rels/.rels", relations(relation("officeDocument", "word/document.xml", "Internal")));
        part("word/document.xml", document);
    }

    /** A document whose main part is this and nothing else. */
    public static WordFile ofXml(String document) {
        return new WordFile(document, "");
    }

    public WordFile part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public WordFile part(String name, byte[] content) {
        parts.put(name, content.clone());
        return this;
    }

    /** What the document leads to, each made by {@link #relation}. */
    public WordFile leadingTo(String... relations) {
        return part("word/_rels/document.xml.rels", relations(relations));
    }

    /** @param mode Internal or External */
    public static String relation(String kind, String target, String mode) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\" TargetMode=\"%s\"/>"
                .formatted(kind, RELATIONS + kind, target, mode);
    }

    private static String relations(String... relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + String.join("", relations) + "</Relationships>";
    }

    public static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** The picture of the relation "image". */
    public static String picture(String description) {
        return "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Image 1\" descr=\"" + description
                + "\"/><a:graphic><a:graphicData><a:blip r:embed=\"image\"/></a:graphicData></a:graphic></wp:inline>"
                + "</w:drawing></w:r></w:p>";
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The first half of it. */
    public byte[] cutShort() {
        byte[] whole = bytes();
        return Arrays.copyOf(whole, whole.length / 2);
    }
}
