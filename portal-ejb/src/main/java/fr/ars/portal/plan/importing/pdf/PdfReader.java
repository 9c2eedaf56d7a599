package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.DraftContent;
import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import fr.ars.portal.plan.importing.content.ImportWarning;
import fr.ars.portal.plan.importing.content.LeftOut;
import fr.ars.portal.plan.importing.content.Pictures;
import fr.ars.portal.plan.importing.content.Progress;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads a PDF file: by its tags when they are worth believing, else by the look of its pages. Scripts, attachments, forms
 * and actions are not looked at. A file that opens with no password is read, whatever its author would forbid.
 */
public final class PdfReader {

    private static final long IN_MEMORY = 24L << 20;
    private static final long ON_DISK = 1L << 30;
    /** How far from the end of the file its last word may stand. */
    private static final int TAIL = 2048;

    static {
        StandInFont.use();
    }

    private final PDDocument pdf;
    private final ReadingLimits limits;
    private final Progress progress;
    private final PdfPictures pictures;
    private final List<LaidOutPage> pages = new ArrayList<>();
    private final List<Float> strips = new ArrayList<>();
    private final TaggedText tagged = new TaggedText();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Set<ImportWarning> warnings = EnumSet.noneOf(ImportWarning.class);

    private int scanned;

    private PdfReader(PDDocument pdf, ReadingLimits limits, Pictures pictures) {
        this.pdf = pdf;
        this.limits = limits;
        this.progress = pictures;
        this.pictures = new PdfPictures(pictures);
    }

    public static DraftContent read(Path file, Pictures pictures) throws IOException {
        ReadingLimits limits = new ReadingLimits();
        SwollenStreams.refuse(file, limits);
        refuseCutShort(file);
        try (PDDocument pdf =
                Loader.loadPDF(file.toFile(), MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK).streamCache)) {
            return new PdfReader(pdf, limits, pictures).read();
        } catch (InvalidPasswordException e) {
            throw new DraftRefusedException(Reason.ENCRYPTED);
        } catch (DraftRefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new DraftRefusedException(Reason.CORRUPT);
        } catch (StackOverflowError e) {
            throw new DraftRefusedException(Reason.TOO_DEEP);
        }
    }

    /** A file cut short can often be opened, without its last pages. */
    private static void refuseCutShort(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
                throw new DraftRefusedException(Reason.CORRUPT);
            }
        }
    }

    private DraftContent read() throws IOException {
        if (pdf.getNumberOfPages() > ReadingLimits.MOST_PAGES) {
            throw new DraftRefusedException(Reason.TOO_MANY_PAGES, ReadingLimits.MOST_PAGES);
        }
        new PageScanner(limits, this::take).scan(pdf);
        if (scanned < pdf.getNumberOfPages()) {
            throw new DraftRefusedException(Reason.CORRUPT); // some pages cannot be reached
        }
        List<Block> blocks = Bookmarks.of(pdf).markIn(blocks());
        return new DraftContent(blocks, leftOut, warnings);
    }

    private void take(PageContent page) {
        scanned++;
        progress.page(scanned, pdf.getNumberOfPages());
        if (page.isPictureOfText()) {
            warnings.add(ImportWarning.PAGES_NOT_READ);
            leftOut.add(new LeftOut(LeftOut.Reason.PAGE_NOT_READ, Integer.toString(page.number())));
            return;
        }
        pictures.see(page);
        tagged.see(page);
        pages.add(PageLayout.of(page, strips));
    }

    private List<Block> blocks() {
        TextLook look = TextLook.of(pages);
        Hyphens hyphens =
                Hyphens.of(pages.stream().flatMap(page -> page.lines().stream()).toList());
        return TagNode.rootOf(pdf)
                .flatMap(root -> TaggedPages.read(root, tagged, look, hyphens, pictures, leftOut))
                .orElseGet(() -> PrintedPages.read(pages, look, hyphens, pictures, leftOut));
    }
}
