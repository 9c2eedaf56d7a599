package fr.ars.portal.plan.importing.odt;

import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import fr.ars.portal.plan.importing.content.Picture;
import fr.ars.portal.plan.importing.content.Pictures;
import fr.ars.portal.plan.importing.reading.Archive;
import fr.ars.portal.plan.importing.reading.XmlPull;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** An OpenDocument file, opened and found harmless: no macros, no password, and the text it says it is. */
final class OdtPackage implements AutoCloseable {

    private static final String TYPE = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final Set<String> TEXTS =
            Set.of("application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template");
    private static final int LONGEST_TYPE = 200;

    private static final String SPACE = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> PREFIXES = Map.of(
            SPACE + "office:1.0",
            "office:",
            SPACE + "style:1.0",
            "style:",
            SPACE + "text:1.0",
            "text:",
            SPACE + "table:1.0",
            "table:",
            SPACE + "drawing:1.0",
            "draw:",
            SPACE + "svg-compatible:1.0",
            "svg:",
            SPACE + "script:1.0",
            "script:",
            SPACE + "manifest:1.0",
            "manifest:",
            "http://www.w3.org/1998/Math/MathML",
            "math:");

    /** Code of any language; an office also writes lists of libraries that hold none. */
    private static final Pattern MACROS = Pattern.compile("(?:Basic|Scripts)/(?!.*(?:script|dialog)-l[bc]\\.xml$).+");

    private final Archive archive;

    private OdtPackage(Archive archive) {
        this.archive = archive;
    }

    static OdtPackage open(Path file) {
        OdtPackage opened = new OdtPackage(Archive.open(file));
        try {
            opened.check();
            return opened;
        } catch (DraftRefusedException e) {
            opened.close();
            throw e;
        }
    }

    private void check() {
        if (!archive.has(MANIFEST) || !TEXTS.contains(type())) {
            throw new DraftRefusedException(Reason.NOT_THE_ANNOUNCED_FORMAT);
        }
        archive.read(MANIFEST, PREFIXES, OdtPackage::refuseEncryption);
        if (archive.parts().stream().anyMatch(part -> MACROS.matcher(part).matches())) {
            throw new DraftRefusedException(Reason.WITH_MACROS);
        }
        if (!archive.has("content.xml")) {
            throw new DraftRefusedException(Reason.CORRUPT);
        }
    }

    private String type() {
        if (!archive.has(TYPE)) {
            return "";
        }
        try (InputStream in = archive.open(TYPE)) {
            return new String(in.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw Archive.refusal(e);
        }
    }

    private static void refuseEncryption(XmlPull xml) {
        xml.children(entry -> xml.children(name -> {
            if (name.equals("manifest:encryption-data")) {
                throw new DraftRefusedException(Reason.ENCRYPTED);
            }
        }));
    }

    void readContent(Consumer<XmlPull> visit) {
        archive.read("content.xml", PREFIXES, visit);
    }

    /** Reads the styles all documents of an office share, if there are any. */
    void readStyles(Consumer<XmlPull> visit) {
        if (archive.has("styles.xml")) {
            archive.read("styles.xml", PREFIXES, visit);
        }
    }

    /** Reads the formula, chart or other document the text embeds under that address, if it is one of the package. */
    void readObject(String address, Consumer<XmlPull> visit) {
        String part = part(address) + "/content.xml";
        if (archive.has(part)) {
            archive.read(part, PREFIXES, visit);
        }
    }

    /** The picture that the text embeds under that address, put aside; nothing outside the package is ever fetched. */
    Optional<Picture> picture(String address, Pictures pictures) {
        String part = part(address);
        if (!archive.has(part)) {
            return Optional.empty();
        }
        try (InputStream in = archive.open(part)) {
            return pictures.keep(in);
        } catch (IOException e) {
            return Optional.empty(); // its place in the text is kept and says that it is missing
        }
    }

    private static String part(String address) {
        return address.startsWith("./") ? address.substring(2) : address;
    }

    @Override
    public void close() {
        archive.close();
    }
}
