package fr.ars.portal.files;

import java.io.OutputStream;

/**
 * Writes documents of the portal as PDF that everybody can read: tagged for screen readers (PDF/UA), in French, with
 * bookmarks, its fonts inside. What it needs it has; of pictures it draws those the files room has published, and it
 * asks nobody else for anything.
 */
public interface PdfWriter {

    void write(PdfPaper paper, OutputStream target);
}
