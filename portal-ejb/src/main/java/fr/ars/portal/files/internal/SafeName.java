package fr.ars.portal.files.internal;

import fr.ars.portal.files.FileType;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A name under which anybody can save the file: what stood before the last slash is gone, so is whatever systems forbid
 * or hide, and the ending is that of the true type, so that "facture.pdf.exe" that is a PDF is called so.
 */
final class SafeName {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final int LONGEST = 150;

    private SafeName() {}

    static String of(String given, FileType type) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
        name = FORBIDDEN.matcher(name).replaceAll("");
        name = BLANKS.matcher(name).replaceAll(" ");
        name = EDGES.matcher(name).replaceAll("");
        name = type.fits(name) ? name : withoutEnding(name);
        name = type.fits(name) ? name : name + "." + type.extension();
        int dot = name.lastIndexOf('.');
        String base = dot <= 0 ? "fichier" : name.substring(0, dot);
        String ending = name.substring(dot);
        return base.codePointCount(0, base.length()) <= LONGEST
                ? base + ending
                : base.substring(0, base.offsetByCodePoints(0, LONGEST)).strip() + ending;
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= 6 ? name.substring(0, dot) : name;
    }
}
