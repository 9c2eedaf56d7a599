package fr.ars.portal.plan;

import fr.ars.portal.files.FileStore;
import fr.ars.portal.files.FileType;
import fr.ars.portal.files.OpenedFile;
import fr.ars.portal.files.PdfPaper;
import fr.ars.portal.files.PdfWriter;
import fr.ars.portal.files.Upload;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.plan.internal.TextPdf;
import fr.ars.portal.plan.internal.TextPdfRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Frozen texts as PDF. A file is made when somebody first asks for it, and kept: the text never changes. Only another
 * erratum makes another file, which takes the place of the first.
 */
@Stateless
public class TextPdfs {

    /** In bytes; more than any text has ever had. */
    private static final long LARGEST = 200_000_000;

    @Inject
    TextPdfRepository pdfs;

    @Inject
    FileStore files;

    @Inject
    PdfWriter writer;

    @Inject
    Clock clock;

    /** The file that holds the text with these errata; empty when it is still to be made. */
    public Optional<OpenedFile> kept(DraftVersionId text, String errataState) {
        return pdfs.find(text).filter(pdf -> pdf.holds(errataState)).map(pdf -> files.openPublished(pdf.file()));
    }

    /** Makes and keeps the file, unless somebody else has done so in the meantime: one at a time for each text. */
    public void make(AgencyCode owner, DraftVersionId text, String errataState, Supplier<PdfPaper> paper) {
        Optional<TextPdf> before = pdfs.lock(text);
        if (before.filter(pdf -> pdf.holds(errataState)).isPresent()) {
            return;
        }
        UUID file = store(owner, text, paper.get());
        if (before.isPresent()) {
            UUID old = before.get().file();
            before.get().replace(errataState, file, clock.instant());
            files.discard(old);
        } else {
            pdfs.add(new TextPdf(text, errataState, file, clock.instant()));
        }
    }

    private UUID store(AgencyCode owner, DraftVersionId text, PdfPaper paper) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        writer.write(paper, written);
        Upload made = new Upload(
                new ByteArrayInputStream(written.toByteArray()),
                "texte-" + text + ".pdf",
                LARGEST,
                EnumSet.of(FileType.PDF),
                Optional.empty(),
                Optional.of(owner));
        return files.keepMade(made, text.ref()).id();
    }
}
