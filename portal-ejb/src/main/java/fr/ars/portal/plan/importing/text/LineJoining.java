package fr.ars.portal.plan.importing.text;

import fr.ars.portal.plan.importing.content.HeadingNumber;
import fr.ars.portal.plan.importing.content.TypedMarkers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a line goes on with the sentence of the line above, or was ended on purpose. A line was cut at the margin
 * when the first word of the next one would not have found room on it.
 */
public final class LineJoining {

    private static final Pattern NUMERIC = Pattern.compile("[-+–]?[\\d.,%€/]*\\d[\\d.,%€/]*");
    private static final String SENTENCE_END = ".!?:;…";
    /** No French sentence ends in one of these. */
    private static final Set<String> UNFINISHED = Set.of(
            "le", "la", "les", "un", "une", "des", "de", "du", "au", "aux", "à", "et", "ou", "en", "dans", "par",
            "pour", "sur", "sous", "avec", "sans", "chez", "vers", "que", "qui", "dont", "ce", "cet", "cette", "ces",
            "son", "sa", "ses", "leur", "leurs", "notre", "nos", "chaque", "est", "sont");

    private static final int SHORTEST_PROSE_LINE = 15;
    /** Margins are never quite straight: room is missing from this share of the usual width on. */
    private static final double ALMOST = 0.88;

    private static final int NARROWEST = 50;

    private final double width;

    private LineJoining(double width) {
        this.width = width;
    }

    /** Learns the width of the text from its lines; where lines are as long as paragraphs, none was cut. */
    static LineJoining forLines(List<TextLine> lines) {
        List<Integer> lengths = lines.stream()
                .map(line -> line.text().length())
                .filter(length -> length >= NARROWEST)
                .sorted()
                .toList();
        int median = lengths.isEmpty() ? NARROWEST : lengths.get(lengths.size() / 2);
        long muchLonger =
                lengths.stream().filter(length -> length > median * 1.5).count();
        return new LineJoining(muchLonger * 10 > lengths.size() ? Integer.MAX_VALUE : median);
    }

    /** Whether {@code below}, on the very next line, continues {@code above}. */
    boolean continues(String above, String below) {
        return continues(above, below, wasCut(above, below));
    }

    /** The same where the margin is seen: {@code cut} says whether the first word below had no room above. */
    public static boolean continues(String above, String below, boolean cut) {
        if (TypedMarkers.startsWithBullet(below) || isFigures(above) || isFigures(below)) {
            return false;
        }
        if (startsSomething(below)) {
            return cut && !endsSentence(above) && !isMultiLevelNumber(below);
        }
        if (endsWithHyphen(above) || isUnfinished(above) || allCapitals(above) && allCapitals(below)) {
            return true;
        }
        return cut ? !above.endsWith(":") || startsLower(below) : !endsSentence(above) && startsLower(below);
    }

    /** The same for a numbered title, which may be cut after a colon, and well before the margin. */
    boolean continuesTitle(String above, String below) {
        return continuesTitle(above, below, wasCut(above, below));
    }

    /** The same where the margin is seen. */
    public static boolean continuesTitle(String above, String below, boolean cut) {
        return startsLower(below) && !startsSomething(below) || continues(above, below, cut);
    }

    /** Whether {@code below} continues {@code above} although a blank line or the end of a page stands between them. */
    public static boolean continuesAcross(String above, String below) {
        return !endsSentence(above)
                && (startsLower(below) || isUnfinished(above))
                && above.length() >= SHORTEST_PROSE_LINE
                && !isFigures(above)
                && !isFigures(below)
                && !startsSomething(below)
                && !TypedMarkers.startsWithBullet(below);
    }

    /** Whether {@code below}, although set in, continues {@code above}: a page without any mark may end in between. */
    boolean continuesAtMargin(String above, String below) {
        return wasCut(above, below) && continuesAcross(above, below);
    }

    /** Puts two parts of a sentence together; a hyphen at the margin belongs to the word ("Rhône-Alpes"). */
    public static String join(String above, String below) {
        if (above.isEmpty() || below.isEmpty()) {
            return above + below;
        }
        if (above.endsWith("\u00AD")) {
            return above.substring(0, above.length() - 1) + below;
        }
        return endsWithHyphen(above) ? above + below : above + " " + below;
    }

    private boolean wasCut(String above, String below) {
        int firstWord = below.indexOf(' ') < 0 ? below.length() : below.indexOf(' ');
        return above.length() + 1 + firstWord > width * ALMOST;
    }

    private static boolean startsSomething(String line) {
        return TypedMarkers.startsWithCount(line)
                || HeadingNumber.startOf(line)
                        .filter(typed -> Character.isUpperCase(line.codePointAt(typed.length())))
                        .isPresent();
    }

    private static boolean isMultiLevelNumber(String line) {
        return HeadingNumber.startOf(line)
                .filter(typed -> typed.number().level() > 1)
                .isPresent();
    }

    private static boolean endsWithHyphen(String line) {
        int length = line.length();
        return length > 1 && line.charAt(length - 1) == '-' && Character.isLetter(line.charAt(length - 2));
    }

    private static boolean isUnfinished(String line) {
        String lastWord = line.substring(line.lastIndexOf(' ') + 1);
        return UNFINISHED.contains(lastWord.toLowerCase(Locale.FRENCH)) || lastWord.matches("(?i)(?:[ldnsjcm]|qu)[’']");
    }

    public static boolean endsSentence(String line) {
        return !line.isEmpty() && SENTENCE_END.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static boolean startsLower(String line) {
        return !line.isEmpty() && Character.isLowerCase(line.codePointAt(0));
    }

    public static boolean allCapitals(String line) {
        return line.chars().filter(Character::isUpperCase).count() >= 2
                && line.chars().noneMatch(Character::isLowerCase);
    }

    /** A row of a table: mostly figures. */
    private static boolean isFigures(String line) {
        String[] words = line.split("\\s+");
        int numeric = 0;
        for (String word : words) {
            numeric += NUMERIC.matcher(word).matches() ? 1 : 0;
        }
        return numeric >= 3 && numeric * 2 >= words.length;
    }
}
