package fr.ars.portal.files.internal;

import fr.ars.portal.files.FileType;
import java.util.EnumSet;
import java.util.Set;

/** The types that are zip archives. */
final class Zipped {

    static final Set<FileType> TYPES =
            EnumSet.of(FileType.DOCX, FileType.XLSX, FileType.PPTX, FileType.ODT, FileType.ODS, FileType.ODP);

    private Zipped() {}
}
