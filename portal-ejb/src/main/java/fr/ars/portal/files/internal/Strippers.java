package fr.ars.portal.files.internal;

import fr.ars.portal.files.FileType;
import java.util.Optional;

/**
 * What removes the traces of authors, by type of file. Texts carry none. Those of PDF remain for now: its trailer and its
 * XMP stream cannot be rewritten without a library that understands the whole format.
 */
final class Strippers {

    private Strippers() {}

    static Optional<Stripper> of(FileType type) {
        return switch (type) {
            case JPEG -> Optional.of(new JpegStripper());
            case PNG -> Optional.of(new PngStripper());
            case DOCX, XLSX, PPTX, ODT, ODS, ODP -> Optional.of(new OfficeStripper());
            case PDF, TEXT, CSV -> Optional.empty();
        };
    }
}
