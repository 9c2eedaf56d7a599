package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.pdf.Glyph.Look;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Tells from a font whether its letters are bold, slanted or of one width, and whether they are letters at all. */
final class FontLooks {

    private static final Pattern BOLD = Pattern.compile("(?i)bold|black|heavy|demi|\\bgras");
    private static final Pattern SLANTED = Pattern.compile("(?i)italic|oblique|slanted");
    private static final Pattern TYPEWRITER = Pattern.compile("(?i)mono|courier|consolas|typewriter");
    /** Fonts of bullets and arrows, whose "letters" are no letters. */
    private static final Pattern SIGNS = Pattern.compile("(?i)wingdings|webdings|dingbats|opensymbol");

    private static final int BOLD_WEIGHT = 600;

    private final Map<COSDictionary, Look> looks = new IdentityHashMap<>();

    Look of(PDFont font, boolean outlined) throws IOException {
        Look look = looks.get(font.getCOSObject());
        if (look == null) {
            look = read(font);
            looks.put(font.getCOSObject(), look);
        }
        return outlined && !look.bold() ? new Look(true, look.italic(), look.typewriter()) : look;
    }

    static boolean isOfSigns(PDFont font) {
        return SIGNS.matcher(name(font)).find();
    }

    private static Look read(PDFont font) {
        String name = name(font);
        Optional<PDFontDescriptor> descriptor = Optional.ofNullable(font.getFontDescriptor());
        boolean bold = BOLD.matcher(name).find()
                || descriptor
                        .filter(known -> known.isForceBold() || known.getFontWeight() >= BOLD_WEIGHT)
                        .isPresent();
        boolean slanted = SLANTED.matcher(name).find()
                || descriptor.filter(PDFontDescriptor::isItalic).isPresent();
        boolean typewriter = TYPEWRITER.matcher(name).find()
                || descriptor.filter(PDFontDescriptor::isFixedPitch).isPresent();
        return new Look(bold, slanted, typewriter);
    }

    private static String name(PDFont font) {
        return Optional.ofNullable(font.getName()).orElse("");
    }
}
