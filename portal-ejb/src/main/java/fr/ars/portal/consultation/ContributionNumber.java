package fr.ars.portal.consultation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public number of a contribution, "C1234-K": it names the contribution and changes nothing. The last letter checks
 * the others, so that a number read over the telephone with one wrong digit is noticed.
 */
public record ContributionNumber(long value) {

    /** 23 letters: a prime, so that one wrong digit always shows; without I, O and Q, which are read as digits. */
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private static final Pattern FORM = Pattern.compile("C([1-9][0-9]{0,17})-([A-Z])");

    public ContributionNumber {
        if (value < 1) {
            throw new IllegalArgumentException("Not the number of a contribution: " + value);
        }
    }

    /** Reads a number as somebody wrote it; empty if it is none, or if its letter does not fit. */
    public static Optional<ContributionNumber> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip().toUpperCase(java.util.Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        ContributionNumber number = new ContributionNumber(Long.parseLong(matcher.group(1)));
        return Optional.of(number).filter(n -> n.letter() == matcher.group(2).charAt(0));
    }

    private char letter() {
        return LETTERS.charAt((int) (value % LETTERS.length()));
    }

    @Override
    public String toString() {
        return "C" + value + "-" + letter();
    }
}
