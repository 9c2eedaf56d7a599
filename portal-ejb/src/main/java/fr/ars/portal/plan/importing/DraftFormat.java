package fr.ars.portal.plan.importing;

import fr.ars.portal.plan.importing.content.DraftContent;
import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import fr.ars.portal.plan.importing.content.Pictures;
import fr.ars.portal.plan.importing.docx.DocxReader;
import fr.ars.portal.plan.importing.pdf.PdfReader;
import fr.ars.portal.plan.importing.text.PlainTextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A format drafts are accepted in, recognised by the end of the file's name and checked against its first bytes. */
enum DraftFormat {
    DOCX(50) {
        @Override
        DraftContent read(Path file, Pictures pictures) throws IOException {
            switch (FileSignature.of(file)) {
                case ZIP -> {
                    return DocxReader.read(file, pictures);
                }
                case ENCRYPTED_OFFICE -> throw new DraftRefusedException(Reason.ENCRYPTED);
                default -> throw new DraftRefusedException(Reason.NOT_THE_ANNOUNCED_FORMAT);
            }
        }
    },
    PDF(100) {
        @Override
        DraftContent read(Path file, Pictures pictures) throws IOException {
            if (FileSignature.of(file) != FileSignature.PDF) {
                throw new DraftRefusedException(Reason.NOT_THE_ANNOUNCED_FORMAT);
            }
            return PdfReader.read(file, pictures);
        }
    },
    TEXT(10) {
        @Override
        DraftContent read(Path file, Pictures pictures) throws IOException {
            if (FileSignature.of(file) != FileSignature.UNKNOWN) {
                throw new DraftRefusedException(Reason.NOT_THE_ANNOUNCED_FORMAT);
            }
            return PlainTextReader.read(Files.readAllBytes(file));
        }
    };

    /** In megabytes. */
    private final int largest;

    DraftFormat(int largest) {
        this.largest = largest;
    }

    static DraftFormat announcedBy(String fileName) {
        String end = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (end) {
            case "docx" -> DOCX;
            case "pdf" -> PDF;
            case "txt" -> TEXT;
            case "docm", "dotm" -> throw new DraftRefusedException(Reason.WITH_MACROS);
            default -> throw new DraftRefusedException(Reason.UNKNOWN_FORMAT);
        };
    }

    int largestMegabytes() {
        return largest;
    }

    abstract DraftContent read(Path file, Pictures pictures) throws IOException;
}
