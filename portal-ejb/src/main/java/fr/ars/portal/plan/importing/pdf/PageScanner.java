package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import java.io.IOException;
import java.io.Writer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Runs through the pages once, one after the other, and hands over what each of them draws. Nothing is executed. */
final class PageScanner extends PDFTextStripper {

    private final ReadingLimits limits;
    private final Pages pages;
    private final FontLooks looks = new FontLooks();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private PageDrawing drawing = PageDrawing.NONE;
    private MarkedContents marks = new MarkedContents();

    /** Who takes the pages. */
    interface Pages {
        void take(PageContent page) throws IOException;
    }

    PageScanner(ReadingLimits limits, Pages pages) {
        this.limits = limits;
        this.pages = pages;
    }

    void scan(PDDocument pdf) throws IOException {
        setShouldSeparateByBeads(false);
        writeText(pdf, Writer.nullWriter());
    }

    @Override
    protected void startPage(PDPage page) {
        limits.openPage();
        if (!seen.add(page.getCOSObject())) {
            throw new DraftRefusedException(Reason.CORRUPT); // the tree of pages bites its own tail
        }
        marks = new MarkedContents();
        drawing = new PageDrawing(page, getCurrentPageNo(), PageLinks.of(page));
    }

    @Override
    protected void writePage() {
        // lines are made elsewhere, from places rather than from the order of drawing
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        pages.take(drawing.finished());
        drawing = PageDrawing.NONE;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        marks.open(tag, properties);
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        marks.close();
        super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        limits.glyph();
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        try {
            boolean outlined = mode == RenderingMode.FILL_STROKE;
            drawing.glyph(
                    glyph, marks.textOf(glyph.getUnicode()), looks.of(glyph.getFont(), outlined), marks.current());
        } catch (IOException e) {
            throw new IllegalStateException("A font cannot be read", e);
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        limits.operator();
        drawing.operator(
                operator.getName(),
                operands,
                getGraphicsState().getCurrentTransformationMatrix(),
                getResources(),
                marks.current());
        super.processOperator(operator, operands);
    }

    /** A page of which we could only read a part is not read: nothing of a draft may be lost unnoticed. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
            throws IOException {
        if (exception.getCause() instanceof DataFormatException
                || operator.getName().equals("Do")) {
            throw exception;
        }
        super.operatorException(operator, operands, exception);
    }
}
