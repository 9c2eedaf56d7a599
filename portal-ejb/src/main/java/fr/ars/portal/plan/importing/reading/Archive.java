package fr.ars.portal.plan.importing.reading;

import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** The archive an office file is, opened with limits on how many parts it has and how much each of them swells. */
public final class Archive implements AutoCloseable {

    private static final long LARGEST_PART = 100L << 20;
    private static final long MOST_PARTS = 10_000;
    /** Repetitive tables shrink two hundredfold; bombs a thousandfold. */
    private static final double SMALLEST_RATIO = 0.005;

    static {
        ZipSecureFile.setMinInflateRatio(SMALLEST_RATIO);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private final ZipSecureFile zip;

    private Archive(ZipSecureFile zip) {
        this.zip = zip;
    }

    public static Archive open(Path file) {
        try {
            refuseTooManyParts(file);
            return new Archive(new ZipSecureFile(file.toFile()));
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /** The directory tells how many they are before any of them is read. */
    private static void refuseTooManyParts(Path file) throws IOException {
        try (ZipFile directory = new ZipFile(file.toFile())) {
            if (directory.size() > MOST_PARTS) {
                throw new DraftRefusedException(Reason.ZIP_BOMB);
            }
        }
    }

    public boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** The names of its parts, folders left out. */
    public List<String> parts() {
        List<String> names = new ArrayList<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (!entry.isDirectory()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    /** Reads a part made of XML; {@code prefixes} as {@link XmlPull#read} takes them. */
    public void read(String part, Map<String, String> prefixes, Consumer<XmlPull> visit) {
        try (InputStream in = open(part)) {
            XmlPull.read(in, prefixes, visit);
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    public InputStream open(String part) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null || !zip.canReadEntryData(entry)) {
            throw new IOException("No such part, or one packed in a way nobody reads");
        }
        return zip.getInputStream(entry);
    }

    /** What is wrong with a file that could not be read to its end. */
    public static DraftRefusedException refusal(IOException failure) {
        boolean bomb = String.valueOf(failure.getMessage()).contains("Zip bomb");
        return new DraftRefusedException(bomb ? Reason.ZIP_BOMB : Reason.CORRUPT);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw refusal(e);
        }
    }
}
