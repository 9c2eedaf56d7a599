package fr.ars.portal.plan.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** French words made comparable: small letters without accents, œ as oe, æ as ae, elided articles told apart. */
final class Folding {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}\u00AD]+");
    private static final Pattern LEFT_OUT = Pattern.compile("[\\p{M}\u00AD]+");

    private Folding() {}

    /**
     * A word where it stands in a text.
     *
     * @param elided whether an apostrophe follows: "l’", "qu’", or the "aujourd" of "aujourd’hui"
     */
    record Word(int start, int end, String folded, boolean elided) {}

    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            boolean elided = matcher.end() < text.length() && "'’ʼ".indexOf(text.charAt(matcher.end())) >= 0;
            words.add(new Word(matcher.start(), matcher.end(), fold(matcher.group()), elided));
        }
        return words;
    }

    static String fold(String word) {
        String small = word.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return LEFT_OUT.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD))
                .replaceAll("");
    }

    /** " un soin pres de chez soi ": each word can be looked for with its end or without. */
    static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(" ");
        words(text).forEach(word -> spaced.append(word.folded()).append(' '));
        return spaced.toString();
    }
}
