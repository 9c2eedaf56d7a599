package fr.ars.portal.plan.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What the first bytes of a file say it is, whatever its name. */
enum FileSignature {
    ZIP,
    /** An office file with a password: an encrypted package within the old office container. */
    ENCRYPTED_OFFICE,
    OLD_OFFICE,
    PDF,
    /** One that browsers show: PNG or JPEG. */
    PICTURE,
    OTHER_PICTURE,
    RTF,
    UNKNOWN;

    private static final int LONGEST = 4;

    private static final Map<String, FileSignature> STARTS = Map.of(
            "504b0304", ZIP,
            "504b0506", ZIP,
            "d0cf11e0", OLD_OFFICE,
            "25504446", PDF,
            "89504e47", PICTURE,
            "ffd8ff", PICTURE,
            "47494638", OTHER_PICTURE,
            "7b5c7274", RTF);

    /** Whether a file of that ending may start so; what an old container holds is found when it is read. */
    static boolean fits(String ending, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            FileSignature start = of(in.readNBytes(LONGEST));
            return switch (ending) {
                case "docx" -> start == ZIP || start == OLD_OFFICE;
                case "odt" -> start == ZIP;
                case "pdf" -> start == PDF;
                case "txt" -> start == UNKNOWN;
                default -> true;
            };
        }
    }

    static FileSignature of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            FileSignature signature = of(in.readNBytes(LONGEST));
            return signature == OLD_OFFICE ? oldOffice(file) : signature;
        }
    }

    static FileSignature of(byte[] content) {
        String start = HexFormat.of().formatHex(Arrays.copyOf(content, LONGEST));
        return STARTS.entrySet().stream()
                .filter(known -> start.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static FileSignature oldOffice(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage") ? ENCRYPTED_OFFICE : OLD_OFFICE;
        } catch (IOException | IndexOutOfBoundsException | IllegalStateException e) {
            return OLD_OFFICE; // broken, and not a format we take in any case
        }
    }
}
