package fr.ars.portal.plan.importing.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSStream;

/**
 * What is drawn on a page.
 *
 * @param number counted from 1
 * @param glyphs in the order in which they are drawn; those that run the way most of the page does
 * @param turned the others, printed upwards along a margin or across
 */
record PageContent(
        int number,
        float width,
        float height,
        List<Glyph> glyphs,
        List<Glyph> turned,
        List<Rule> rules,
        List<Image> images,
        boolean drawn) {

    /** A straight line, across or down the page. */
    record Rule(float left, float top, float right, float bottom) {

        boolean isAcross() {
            return right - left >= bottom - top;
        }
    }

    /** A picture and where it stands; the same stream on many pages is one picture. {@code mark} as of letters. */
    record Image(COSStream stream, float left, float top, float right, float bottom, int mark) {

        float area() {
            return (right - left) * (bottom - top);
        }
    }

    boolean hasText() {
        return glyphs.stream().anyMatch(glyph -> !glyph.isBlank())
                || turned.stream().anyMatch(glyph -> !glyph.isBlank());
    }

    /** Whether it shows something although it has no letters: scanned, or letters drawn as shapes. */
    boolean isPictureOfText() {
        double covered = images.stream().mapToDouble(Image::area).sum();
        return !hasText() && (drawn || covered > width * height / 3);
    }
}
