package fr.ars.portal.plan.importing;

import fr.ars.portal.plan.importing.content.DraftContent;
import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import fr.ars.portal.plan.importing.content.Pictures;
import fr.ars.portal.plan.importing.docx.DocxReader;
import fr.ars.portal.plan.importing.html.HtmlReader;
import fr.ars.portal.plan.importing.html.MarkdownReader;
import fr.ars.portal.plan.importing.odt.OdtReader;
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
    ODT(50) {
        @Override
        DraftContent read(Path file, Pictures pictures) throws IOException {
            if (FileSignature.of(file) != FileSignature.ZIP) {
                throw new DraftRefusedException(Reason.NOT_THE_ANNOUNCED_FORMAT);
            }
            return OdtReader.read(file, pictures);
        }
    },
    HTML(20) {
        @Override
        DraftContent read(Path file, Pictures pictures) throws IOException {
            return HtmlReader.read(characters(file), pictures);
        }
    },
    MARKDOWN(10) {
        @Override
        DraftContent read(Path file, Pictures pictures) throws IOException {
            return MarkdownReader.read(characters(file), pictures);
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
            return PlainTextReader.read(characters(file));
        }
    };

    /** In megabytes. */
    private final int largest;

    DraftFormat(int largest) {
        this.largest = largest;
    }

    static DraftFormat announcedBy(String fileName) {
        return switch (ending(fileName)) {
            case "docx" -> DOCX;
            case "odt" -> ODT;
            case "html", "htm", "xhtml" -> HTML;
            case "md", "markdown" -> MARKDOWN;
            case "pdf" -> PDF;
            case "txt" -> TEXT;
            case "docm", "dotm" -> throw new DraftRefusedException(Reason.WITH_MACROS);
            default -> throw new DraftRefusedException(Reason.UNKNOWN_FORMAT);
        };
    }

    static String ending(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    int largestMegabytes() {
        return largest;
    }

    abstract DraftContent read(Path file, Pictures pictures) throws IOException;

    /** The bytes of a file made of characters; those that are anything else say so where they begin. */
    private static byte[] characters(Path file) throws IOException {
        if (FileSignature.of(file) != FileSignature.UNKNOWN) {
            throw new DraftRefusedException(Reason.NOT_THE_ANNOUNCED_FORMAT);
        }
        return Files.readAllBytes(file);
    }
}
