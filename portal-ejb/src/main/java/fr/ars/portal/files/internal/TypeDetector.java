package fr.ars.portal.files.internal;

import fr.ars.portal.files.FileRefusedException;
import fr.ars.portal.files.FileType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Says what a file is from what is in it. The name only tells a table in text form from any other text: to a detector of
 * contents both are plain text.
 */
class TypeDetector {

    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_MIMETYPE = 100;
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "word/document.xml", FileType.DOCX,
            "xl/workbook.xml", FileType.XLSX,
            "ppt/presentation.xml", FileType.PPTX);

    private final MimeTypes magic = MimeTypes.getDefaultMimeTypes(TypeDetector.class.getClassLoader());

    /** Opens the content anew. */
    interface Source {
        InputStream open() throws IOException;
    }

    Optional<FileType> detect(Source source, String name) throws IOException {
        String mediaType;
        try (InputStream in = new BufferedInputStream(source.open(), 1 << 16)) {
            mediaType = magic.detect(in, new Metadata()).toString();
        }
        return switch (mediaType) {
            case "application/zip", "application/x-tika-ooxml" -> insideZip(source);
            case "text/plain" -> Optional.of(FileType.CSV.fits(name) ? FileType.CSV : FileType.TEXT);
            default -> fromMagic(source, mediaType);
        };
    }

    private Optional<FileType> fromMagic(Source source, String mediaType) throws IOException {
        Optional<FileType> type = FileType.ofMediaType(mediaType);
        // Magic numbers of zipped formats look at the first entry only: the rest must agree.
        return type.isPresent() && Zipped.TYPES.contains(type.get()) ? insideZip(source) : type;
    }

    private static Optional<FileType> insideZip(Source source) throws IOException {
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(source.open(), 1 << 16))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (names.isEmpty() && entry.getName().equals("mimetype")) {
                    String text = new String(zip.readNBytes(LONGEST_MIMETYPE), StandardCharsets.US_ASCII);
                    return FileType.ofMediaType(text.strip());
                }
                names.add(entry.getName());
                if (names.size() > MOST_ENTRIES) {
                    return Optional.empty();
                }
            }
        } catch (ZipException e) {
            throw FileRefusedException.damaged();
        }
        return ofParts(names);
    }

    private static Optional<FileType> ofParts(Set<String> names) {
        if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw FileRefusedException.macros();
        }
        if (!names.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        return MAIN_PARTS.entrySet().stream()
                .filter(part -> names.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
