package fr.ars.portal.plan.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Makes PDF files by putting words in places, as a printer driver does: nothing but letters, lines and pictures. */
final class PdfDraftFixture {

    static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    static final PDFont TYPEWRITER = new PDType1Font(FontName.COURIER);

    final PDDocument pdf = new PDDocument();
    private PDPageContentStream page;

    PdfDraftFixture() {
        page = open(new PDPage(PDRectangle.A4), false);
    }

    PdfDraftFixture newPage() {
        close();
        page = open(new PDPage(PDRectangle.A4), false);
        return this;
    }

    /** A page lying on its side: it is stored upright, its words run upwards, and viewers turn it. */
    PdfDraftFixture newTurnedPage() {
        close();
        PDPage turned = new PDPage(PDRectangle.A4);
        turned.setRotation(90);
        page = open(turned, true);
        return this;
    }

    private PDPageContentStream open(PDPage added, boolean turned) {
        pdf.addPage(added);
        try {
            PDPageContentStream stream = new PDPageContentStream(pdf, added);
            if (turned) {
                stream.transform(new Matrix(0, 1, -1, 0, PDRectangle.A4.getWidth(), 0));
            }
            return stream;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param y from the lower edge of the page, in points */
    PdfDraftFixture write(PDFont font, float size, float x, float y, String words) {
        try {
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(x, y);
            page.showText(words);
            page.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    PdfDraftFixture line(float x0, float y0, float x1, float y1) {
        try {
            page.moveTo(x0, y0);
            page.lineTo(x1, y1);
            page.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    PDImageXObject picture(java.awt.Color colour) {
        var image = new java.awt.image.BufferedImage(80, 60, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.setColor(colour);
        drawing.fillRect(10, 10, 60, 40);
        drawing.dispose();
        try {
            return LosslessFactory.createFromImage(pdf, image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfDraftFixture draw(PDImageXObject picture, float x, float y, float width, float height) {
        try {
            page.drawImage(picture, x, y, width, height);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Raw operators, for what no honest program writes. */
    PdfDraftFixture raw(String operators) {
        try {
            page.appendRawCommands(operators.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    static float width(PDFont font, float size, String words) {
        try {
            return font.getStringWidth(words) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines some words take in a column. */
    static List<String> wrap(PDFont font, float size, float width, String words, boolean hyphens) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(font, size, longer) <= width || line.isEmpty()) {
                line = longer;
                continue;
            }
            int cut = hyphens ? cut(font, size, width, line, word) : 0;
            lines.add(cut > 0 ? line + " " + word.substring(0, cut) + "-" : line);
            line = word.substring(cut);
        }
        lines.add(line);
        return lines;
    }

    /** After how many letters the word is divided so that its start finds room; 0 for not at all. */
    private static int cut(PDFont font, float size, float width, String line, String word) {
        if (!word.matches("\\p{Ll}{7,}")) {
            return 0;
        }
        for (int cut = word.length() - 3; cut >= 3; cut--) {
            boolean syllable =
                    "aeiouyéèê".indexOf(word.charAt(cut - 1)) >= 0 && "aeiouyéèê".indexOf(word.charAt(cut)) < 0;
            if (syllable && width(font, size, line + " " + word.substring(0, cut) + "-") <= width) {
                return cut;
            }
        }
        return 0;
    }

    private void close() {
        try {
            page.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (pdf) {
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
