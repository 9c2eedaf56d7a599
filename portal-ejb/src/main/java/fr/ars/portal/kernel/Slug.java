package fr.ars.portal.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** The readable end of an address made from a title: "Projet régional de santé" gives "projet-regional-de-sante". */
public final class Slug {

    private static final int LONGEST = 80;

    private Slug() {}

    /** Never empty and never longer than 80 letters; cut between words. */
    public static String of(String title) {
        String plain = Normalizer.normalize(title.replace("œ", "oe").replace("Œ", "Oe"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() > LONGEST) {
            int cut = plain.lastIndexOf('-', LONGEST);
            plain = plain.substring(0, cut > 0 ? cut : LONGEST);
        }
        return plain.isEmpty() ? "sans-titre" : plain;
    }
}
