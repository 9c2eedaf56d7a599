package fr.ars.portal.files.internal;

import fr.ars.portal.files.FileRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Copies an office document without the properties that name its author, editor, company or printer, and without the
 * names beside comments and tracked changes (the comments and changes themselves remain). Macros are refused before.
 */
class OfficeStripper implements Stripper {

    private static final long MOST_UNPACKED = 300_000_000L;
    private static final int MOST_XML = 60_000_000;
    private static final String MIMETYPE = "mimetype";
    private static final int LONGEST_MIMETYPE = 200;
    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    /** Not the first day an archive can tell: Java would add its own field beside that one. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Parts that hold nothing but properties, and what stands in their place. */
    private static final Map<String, String> EMPTIED = Map.of(
            "docProps/core.xml",
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docProps/app.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
            "docProps/custom.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>",
            "meta.xml",
            "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " office:version=\"1.2\"><office:meta/></office:document-meta>");

    /** Names beside what their bearers changed or said, and the printer. */
    private static final List<Pattern> NAMES = List.of(
            Pattern.compile("(?<=\\sw(?:15)?:author=\")[^\"]*"),
            Pattern.compile("(?<=\\sw:initials=\")[^\"]*"),
            Pattern.compile("(?<=\\sw15:userId=\")[^\"]*"),
            Pattern.compile("(?<=<(?:dc:creator|meta:creator-initials|author)>)[^<]*"),
            Pattern.compile(
                    "(?<=config:name=\"Printer(?:Name|Setup)\" config:type=\"(?:string|base64Binary)\">)[^<]*"));

    /** Parts that list people, and the attributes that name them there; elsewhere these attributes mean other things. */
    private static final Set<String> PEOPLE =
            Set.of("xl/persons/person.xml", "ppt/commentAuthors.xml", "ppt/authors.xml");

    private static final Pattern PERSON = Pattern.compile("(?<=\\s(?:displayName|name|initials|userId)=\")[^\"]*");

    private final CRC32 crc = new CRC32();

    @Override
    public void strip(InputStream in, OutputStream out) throws IOException {
        long unpacked = 0;
        try (ZipInputStream from = new ZipInputStream(in)) {
            ZipOutputStream to = new ZipOutputStream(out);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!entry.isDirectory()) {
                    unpacked += copy(entry.getName(), from, to, MOST_UNPACKED - unpacked);
                }
            }
            to.finish();
        } catch (ZipException e) {
            throw FileRefusedException.damaged();
        }
    }

    /** Copies one part and says how large it was unpacked. */
    private long copy(String name, ZipInputStream from, ZipOutputStream to, long allowed) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        String emptied = EMPTIED.get(name);
        long size = 0;
        if (name.equals(MIMETYPE)) {
            storeAsItIs(entry, from.readNBytes(LONGEST_MIMETYPE), to);
        } else if (emptied != null) {
            to.putNextEntry(entry);
            to.write((PROLOG + emptied).getBytes(StandardCharsets.UTF_8));
        } else if (name.endsWith(".xml") && !name.startsWith("META-INF/")) {
            byte[] content = from.readNBytes(MOST_XML + 1);
            size = content.length;
            refuseOver(Math.min(MOST_XML, allowed), size);
            to.putNextEntry(entry);
            to.write(withoutNames(name, content));
        } else {
            to.putNextEntry(entry);
            size = transfer(from, to, allowed);
        }
        to.closeEntry();
        return size;
    }

    private static long transfer(InputStream from, OutputStream to, long allowed) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
            size += n;
            refuseOver(allowed, size);
            to.write(buffer, 0, n);
        }
        return size;
    }

    /** A document that unpacks to hundreds of megabytes was made to exhaust whoever opens it. */
    private static void refuseOver(long allowed, long size) {
        if (size > allowed) {
            throw FileRefusedException.damaged();
        }
    }

    /** OpenDocument asks for its first entry to lie uncompressed in the archive. */
    private void storeAsItIs(ZipEntry entry, byte[] content, ZipOutputStream to) throws IOException {
        crc.reset();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        to.putNextEntry(entry);
        to.write(content);
    }

    private static byte[] withoutNames(String part, byte[] xml) {
        // Byte for byte in and out: the patterns are ASCII, and what they do not touch stays as it is in any encoding
        // that extends ASCII.
        String text = new String(xml, StandardCharsets.ISO_8859_1);
        for (Pattern names : NAMES) {
            text = names.matcher(text).replaceAll("");
        }
        if (PEOPLE.contains(part)) {
            text = PERSON.matcher(text).replaceAll("");
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
