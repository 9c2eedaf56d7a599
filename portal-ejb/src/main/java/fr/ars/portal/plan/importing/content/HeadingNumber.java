package fr.ars.portal.plan.importing.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The decimal number of a heading: 2.1.3 is the third part of the first part of the second. */
public record HeadingNumber(List<Integer> parts) {

    /** A number at the start of a line, with the point, dash or bracket that may follow it, and then a word. */
    private static final Pattern AT_START =
            Pattern.compile("(?U)^(\\d{1,2}(?:\\.\\d{1,2}){0,7})(?:\\s*[.)–:-])?\\s+(?=[\\p{L}«“\"‘'(\\d])");

    public HeadingNumber {
        parts = List.copyOf(parts);
    }

    /** What the line starts with, if it may be the number of a heading. */
    public static Optional<Typed> startOf(String line) {
        Matcher matcher = AT_START.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.of(new Typed(parse(matcher.group(1)), matcher.group(1), matcher.end()));
    }

    /** Reads "2.1.3", or "2.1.3." or "2.1.3)" as automatic numbering prints it. */
    public static Optional<HeadingNumber> of(String label) {
        String digits = label.strip().replaceAll("\\s*[.)–:-]$", "");
        return digits.matches("\\d{1,2}(\\.\\d{1,2}){0,7}") ? Optional.of(parse(digits)) : Optional.empty();
    }

    private static HeadingNumber parse(String digits) {
        List<Integer> parts = new ArrayList<>();
        for (String part : digits.split("\\.", -1)) {
            parts.add(Integer.valueOf(part));
        }
        return new HeadingNumber(parts);
    }

    /** A number typed before a title: {@code length} characters with what separates it from the title. */
    public record Typed(HeadingNumber number, String printed, int length) {}

    public int level() {
        return parts.size();
    }

    public boolean isPartOf(HeadingNumber other) {
        return level() > other.level() && parts.subList(0, other.level()).equals(other.parts);
    }

    /** Whether this is what comes right after {@code other} in a flawless numbering: 2.1 → 2.1.1, 2.2 or 3. */
    public boolean follows(HeadingNumber other) {
        return level() <= other.level() + 1 && stepsFrom(other) == 1;
    }

    /** Whether exactly one number was forgotten in between: 1.2 → 1.4, or 1.3.2 → 2.1 where nothing is numbered 2. */
    public boolean followsButOneFrom(HeadingNumber other) {
        boolean oneSkipped = level() > 1 && level() <= other.level() && stepsFrom(other) == 2;
        boolean parentMissing = level() > 1 && last() == 1 && parent().follows(other);
        return oneSkipped || parentMissing;
    }

    /** How far the last part has moved on from {@code other}'s, when all before it is the same; else 0. */
    private int stepsFrom(HeadingNumber other) {
        int shared = level() - 1;
        if (shared > other.level() || !parts.subList(0, shared).equals(other.parts.subList(0, shared))) {
            return 0;
        }
        return last() - (other.level() > shared ? other.parts.get(shared) : 0);
    }

    public boolean opens() {
        return parts.stream().allMatch(part -> part == 1);
    }

    private int last() {
        return parts.get(parts.size() - 1);
    }

    private HeadingNumber parent() {
        return new HeadingNumber(parts.subList(0, parts.size() - 1));
    }
}
