package fr.ars.portal.plan.importing.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides what the hyphen at the end of a line is: part of the word ("médico-sociale") or only a sign that the word goes on
 * ("organi-sation"). The words of the rest of the text tell.
 */
final class Hyphens {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");
    private static final Pattern CUT = Pattern.compile("([\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*)-$");

    /** What French puts behind a verb or a noun with a hyphen. */
    private static final Set<String> ATTACHED = Set.of(
            "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "ci", "là", "t", "y", "en", "le",
            "la", "les", "lui", "leur", "moi", "toi", "même", "mêmes", "dire");

    /** A document surely divides words when it does so this often, and in at least one line-end hyphen of two. */
    private static final int SURELY_DIVIDED = 3;

    static final Hyphens UNKNOWN = new Hyphens();

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> compoundStarts = new HashMap<>();
    private boolean divides;
    private boolean surelyDivides;

    static Hyphens of(List<PdfLine> lines) {
        Hyphens hyphens = new Hyphens();
        lines.forEach(line -> hyphens.learn(line.plain()));
        int divided = 0;
        int whole = 0;
        for (int i = 1; i < lines.size(); i++) {
            Optional<Halves> halves =
                    halves(lines.get(i - 1).plain(), lines.get(i).plain());
            divided += halves.filter(hyphens::isKnownWord).isPresent() ? 1 : 0;
            whole += halves.filter(hyphens::isCompound).isPresent() ? 1 : 0;
        }
        hyphens.divides = divided > 0;
        hyphens.surelyDivides = divided >= SURELY_DIVIDED && divided >= whole;
        return hyphens;
    }

    private record Halves(String start, String end) {}

    private void learn(String line) {
        boolean cut = CUT.matcher(line).find();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            boolean half = cut && matcher.end() >= line.length() - 1;
            String word = matcher.group().toLowerCase(Locale.FRENCH);
            int hyphen = word.indexOf('-');
            if (!half) {
                words.merge(word, 1, Integer::sum);
                if (hyphen > 0) {
                    compoundStarts.merge(word.substring(0, hyphen), 1, Integer::sum);
                }
            }
        }
    }

    /** Whether the hyphen at the end of {@code above} goes when {@code below} is joined to it. */
    boolean isOnlyOfTheLine(String above, String below) {
        return halves(above, below).filter(this::isDivided).isPresent();
    }

    private boolean isDivided(Halves halves) {
        if (isKnownWord(halves)) {
            return true;
        }
        boolean halfIsWord = words.containsKey(halves.end) || !surelyDivides && words.containsKey(halves.start);
        return divides && !isCompound(halves) && !halfIsWord;
    }

    private static Optional<Halves> halves(String above, String below) {
        Matcher cut = CUT.matcher(above);
        Matcher rest = WORD.matcher(below);
        if (!cut.find() || !rest.lookingAt() || !Character.isLowerCase(below.codePointAt(0))) {
            return Optional.empty();
        }
        return Optional.of(
                new Halves(cut.group(1).toLowerCase(Locale.FRENCH), rest.group().toLowerCase(Locale.FRENCH)));
    }

    private boolean isKnownWord(Halves halves) {
        int whole = words.getOrDefault(halves.start + halves.end, 0);
        return whole > compoundStarts.getOrDefault(halves.start, 0);
    }

    private boolean isCompound(Halves halves) {
        return words.containsKey(halves.start + "-" + halves.end)
                || compoundStarts.containsKey(halves.start)
                || ATTACHED.contains(halves.end);
    }
}
