package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.RichText;

/**
 * A printed line.
 *
 * @param text with its emphasis and links
 * @param plain the words alone
 * @param baseline what its letters stand on, from the top of the page
 * @param firstWord how much room its first word takes
 * @param size of most of its letters
 * @param bold whether all of it is bold
 * @param startsBold whether its first letters are
 * @param typewriter whether all its letters are of one width
 */
record PdfLine(
        RichText text,
        String plain,
        float left,
        float right,
        float baseline,
        float firstWord,
        float size,
        boolean bold,
        boolean startsBold,
        boolean typewriter)
        implements PageItem.Letters {

    PdfLine endingAt(float newRight) {
        return new PdfLine(text, plain, left, newRight, baseline, firstWord, size, bold, startsBold, typewriter);
    }

    PdfLine withText(RichText other) {
        return new PdfLine(
                other, other.plain().strip(), left, right, baseline, firstWord, size, bold, startsBold, typewriter);
    }
}
