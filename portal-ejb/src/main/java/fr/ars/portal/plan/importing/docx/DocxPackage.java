package fr.ars.portal.plan.importing.docx;

import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import fr.ars.portal.plan.importing.content.Picture;
import fr.ars.portal.plan.importing.content.Pictures;
import fr.ars.portal.plan.importing.reading.Archive;
import fr.ars.portal.plan.importing.reading.XmlPull;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/** A Word file, opened and found harmless: no macros, no bomb, and the document it says it is. */
final class DocxPackage implements AutoCloseable {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String MACROS = "application/vnd.ms-office.vbaProject";

    /** The usual prefixes, in the transitional and in the strict form of the standard alike. */
    static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:",
            "http://purl.oclc.org/ooxml/wordprocessingml/main", "w:",
            "http://schemas.openxmlformats.org/officeDocument/2006/math", "m:",
            "http://purl.oclc.org/ooxml/officeDocument/math", "m:",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp:",
            "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp:",
            "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:",
            "urn:schemas-microsoft-com:vml", "v:");

    private final OPCPackage opened;
    private final PackagePart document;
    /** The part being read: links are looked up beside it. */
    private PackagePart reading;

    private DocxPackage(OPCPackage opened, PackagePart document) {
        this.opened = opened;
        this.document = document;
        this.reading = document;
    }

    static DocxPackage open(Path file) {
        refuseOtherArchives(file);
        try {
            OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
            try {
                return new DocxPackage(opened, document(opened));
            } catch (DraftRefusedException | InvalidFormatException | OpenXML4JRuntimeException e) {
                opened.revert();
                throw e;
            }
        } catch (InvalidFormatException | OpenXML4JRuntimeException | UnsupportedFileFormatException e) {
            throw new DraftRefusedException(Reason.CORRUPT);
        }
    }

    private static void refuseOtherArchives(Path file) {
        try (Archive archive = Archive.open(file)) {
            if (!archive.has("[Content_Types].xml")) {
                throw new DraftRefusedException(Reason.NOT_THE_ANNOUNCED_FORMAT);
            }
        }
    }

    private static PackagePart document(OPCPackage opened) throws InvalidFormatException {
        for (PackagePart part : opened.getParts()) {
            if (part.getContentType().equals(MACROS) || part.getContentType().contains("macroEnabled")) {
                throw new DraftRefusedException(Reason.WITH_MACROS);
            }
        }
        for (PackageRelationship relation : opened.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                PackagePart part = opened.getPart(relation);
                if (part == null) {
                    throw new DraftRefusedException(Reason.CORRUPT);
                }
                if (!part.getContentType().startsWith(WORD)) {
                    throw new DraftRefusedException(Reason.NOT_THE_ANNOUNCED_FORMAT);
                }
                return part;
            }
        }
        throw new DraftRefusedException(Reason.CORRUPT);
    }

    void readDocument(Consumer<XmlPull> visit) {
        read(document, visit);
    }

    /** Reads the part of that kind ("styles", "footnotes") that goes with the document, if there is one. */
    void readRelated(String kind, Consumer<XmlPull> visit) {
        for (PackageRelationship relation : relations()) {
            if (relation.getRelationshipType().endsWith("/" + kind)
                    && relation.getTargetMode() == TargetMode.INTERNAL) {
                try {
                    read(document.getRelatedPart(relation), visit);
                } catch (InvalidFormatException e) {
                    throw new DraftRefusedException(Reason.CORRUPT);
                }
            }
        }
    }

    /** The address a link of the part being read leads to, if it leads outside. */
    Optional<String> address(String relationId) {
        PackageRelationship relation = reading.getRelationship(relationId);
        return Optional.ofNullable(relation)
                .filter(found -> found.getTargetMode() == TargetMode.EXTERNAL)
                .map(found -> found.getTargetURI().toString());
    }

    /** The picture that the part being read embeds under that name, put aside. */
    Optional<Picture> picture(String relationId, Pictures pictures) {
        PackageRelationship relation = reading.getRelationship(relationId);
        if (relation == null || relation.getTargetMode() != TargetMode.INTERNAL) {
            return Optional.empty();
        }
        try (InputStream in = reading.getRelatedPart(relation).getInputStream()) {
            return pictures.keep(in);
        } catch (IOException | InvalidFormatException e) {
            return Optional.empty(); // its place in the text is kept and says that it is missing
        }
    }

    private Iterable<PackageRelationship> relations() {
        try {
            return document.getRelationships();
        } catch (InvalidFormatException e) {
            throw new DraftRefusedException(Reason.CORRUPT);
        }
    }

    private void read(PackagePart part, Consumer<XmlPull> visit) {
        reading = part;
        try (InputStream in = part.getInputStream()) {
            XmlPull.read(in, PREFIXES, visit);
        } catch (IOException e) {
            throw Archive.refusal(e);
        }
    }

    /** Opened for reading: nothing is written back. */
    @Override
    public void close() {
        opened.revert();
    }
}
