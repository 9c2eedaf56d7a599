package fr.ars.portal.files.internal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of each kind, made by Jeanne Le Bras, who would rather not be named. */
final class SampleFiles {

    static final String AUTHOR = "Jeanne Le Bras";
    static final byte[] PDF = ascii("%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");
    static final byte[] HTML = ascii("<!DOCTYPE html><html><script>alert(1)</script></html>");
    static final byte[] SVG = ascii("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
    static final byte[] PROGRAM = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0x3e, 0};

    private SampleFiles() {}

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(5, 5, 25, 20);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG with EXIF (author and orientation), XMP, a comment, and something after its end. */
    static byte[] telltaleJpeg(int orientation) throws IOException {
        byte[] plain = picture("jpg");
        byte[] exif = Exif.onlyOrientation(orientation);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(plain, 0, 2);
        segment(out, 0xE1, concat(exif, utf8(AUTHOR)));
        segment(out, 0xE1, utf8("http://ns.adobe.com/xap/1.0/\0<x>" + AUTHOR + "</x>"));
        segment(out, 0xFE, utf8("by " + AUTHOR));
        out.write(plain, 2, plain.length - 2);
        out.write(utf8("trailing " + AUTHOR));
        return bytes.toByteArray();
    }

    private static void segment(DataOutputStream out, int marker, byte[] content) throws IOException {
        out.writeByte(0xFF);
        out.writeByte(marker);
        out.writeShort(content.length + 2);
        out.write(content);
    }

    /** A PNG with a text chunk before its picture data, and something after its end. */
    static byte[] telltalePng() throws IOException {
        byte[] plain = picture("png");
        int afterHeader = 8 + 4 + 4 + 13 + 4;
        byte[] text = utf8("tEXtAuthor\0" + AUTHOR);
        CRC32 crc = new CRC32();
        crc.update(text);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(plain, 0, afterHeader);
        out.writeInt(text.length - 4);
        out.write(text);
        out.writeInt((int) crc.getValue());
        out.write(plain, afterHeader, plain.length - afterHeader);
        out.write(utf8(AUTHOR));
        return bytes.toByteArray();
    }

    static byte[] docx() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("docProps/core.xml", "<cp><dc:creator>" + AUTHOR + "</dc:creator></cp>");
        parts.put("docProps/app.xml", "<p><Company>" + AUTHOR + "</Company></p>");
        parts.put(
                "word/document.xml",
                "<w:p><w:ins w:id=\"1\" w:author=\"" + AUTHOR
                        + "\" w:date=\"2026\"><w:t>L’été, œuvre</w:t></w:ins></w:p>");
        parts.put("word/comments.xml", "<w:comment w:author=\"" + AUTHOR + "\" w:initials=\"JLB\"/>");
        parts.put(
                "word/people.xml", "<w15:person w15:author=\"" + AUTHOR + "\"><i w15:userId=\"S::JLB\"/></w15:person>");
        return zip(parts);
    }

    static byte[] odt() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", "<t><dc:creator>" + AUTHOR + "</dc:creator><p>L’été, œuvre</p></t>");
        parts.put("meta.xml", "<m><meta:initial-creator>" + AUTHOR + "</meta:initial-creator></m>");
        parts.put(
                "settings.xml",
                "<i config:name=\"PrinterName\" config:type=\"string\">imprimante de " + AUTHOR + "</i>");
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(utf8(part.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, String> unzip(byte[] archive) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }
}
