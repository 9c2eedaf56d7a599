package fr.ars.portal.plan.importing.outline;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.HeadingNumber;
import fr.ars.portal.plan.importing.content.HeadingNumber.Typed;
import fr.ars.portal.plan.importing.content.ListMarker;
import fr.ars.portal.plan.importing.content.Paragraph;
import fr.ars.portal.plan.importing.content.TypedMarkers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Headings known by their number alone, where the author used no style. A number proves nothing: items of lists and
 * captions are numbered too. What counts is how much a line looks like a heading, and whether its number has its place in
 * one numbering of the whole text.
 */
final class NumberedHeadings {

    private static final int FEWEST = 2;
    private static final int LONG_TITLE = 300;
    private static final double LARGER = 1.1;
    /** Below this no place in the numbering makes a heading of a line. */
    private static final int HOPELESS = -2;

    private final List<Block> blocks;

    private NumberedHeadings(List<Block> blocks) {
        this.blocks = blocks;
    }

    static Map<Integer, Heading> find(List<Block> blocks) {
        NumberedHeadings headings = new NumberedHeadings(blocks);
        List<Integer> chosen = headings.choose(index -> true);
        if (headings.areNearlyAllPrinted(chosen)) {
            chosen = headings.choose(headings::isPrintedLikeTitle);
        }
        Map<Integer, Heading> found = new TreeMap<>();
        if (chosen.size() >= FEWEST) {
            chosen.forEach(
                    index -> headings.candidate(index).ifPresent(candidate -> found.put(index, candidate.heading())));
        }
        return found;
    }

    private List<Integer> choose(IntPredicate mayBeHeading) {
        NumberSequence sequence = new NumberSequence();
        for (int i = 0; i < blocks.size(); i++) {
            Optional<Candidate> candidate = candidate(i);
            if (candidate.isPresent() && mayBeHeading.test(i)) {
                double likelihood = likelihood(i, candidate.get());
                if (likelihood > HOPELESS) {
                    sequence.offer(i, candidate.get().number, likelihood);
                }
            }
        }
        return sequence.best();
    }

    /** Where the size of letters is known and nearly all headings stand out by it, the others are none. */
    private boolean areNearlyAllPrinted(List<Integer> chosen) {
        long printed = chosen.stream().filter(this::isPrintedLikeTitle).count();
        boolean sizes = chosen.stream()
                .anyMatch(index -> ((Paragraph) blocks.get(index)).clues().size() >= LARGER);
        return sizes && printed < chosen.size() && printed * 4 >= chosen.size() * 3L;
    }

    private boolean isPrintedLikeTitle(int index) {
        return blocks.get(index) instanceof Paragraph paragraph
                && (paragraph.clues().bold() || paragraph.clues().size() >= LARGER);
    }

    /** A numbered line, its number as printed and what may be its title. */
    private record Candidate(HeadingNumber number, String printed, String title) {

        Heading heading() {
            return Heading.of(number.level(), printed, title);
        }
    }

    private Optional<Candidate> candidate(int index) {
        if (index < 0 || index >= blocks.size() || !(blocks.get(index) instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        String text = paragraph.plain().strip();
        if (text.isEmpty() || text.length() > Heading.LONGEST_TITLE) {
            return Optional.empty();
        }
        Optional<ListMarker> automatic = paragraph.clues().marker();
        if (automatic.isPresent()) {
            return HeadingNumber.of(automatic.get().label())
                    .map(number -> new Candidate(number, automatic.get().label().replaceAll("\\s*[.)–:-]$", ""), text));
        }
        Optional<Typed> typed = HeadingNumber.startOf(text);
        return typed.map(start -> new Candidate(start.number(), start.printed(), text.substring(start.length())));
    }

    private double likelihood(int index, Candidate candidate) {
        Paragraph paragraph = (Paragraph) blocks.get(index);
        double likelihood = candidate.number.level() > 1 ? 3 : 1;
        likelihood += paragraph.clues().bold() ? 2 : 0;
        likelihood += paragraph.clues().alone() ? 1 : -1;
        likelihood += inCapitals(candidate.title) ? 1 : 0;
        likelihood -= looksLikeText(candidate.title);
        likelihood -= isBesideAnotherItem(index, candidate) ? 2 : 0;
        likelihood -= isContradictedByBullets(index, candidate) ? 4 : 0;
        return likelihood;
    }

    private static double looksLikeText(String title) {
        double penalty = 0;
        penalty += title.matches("(?s).*[;,]$") ? 4 : 0;
        penalty += title.endsWith(".") ? 2 : 0;
        penalty += title.endsWith(":") ? 1 : 0;
        penalty += Character.isLowerCase(title.codePointAt(0)) ? 2 : 0;
        penalty += title.length() > LONG_TITLE ? 4 : 0;
        long letters = title.chars().filter(Character::isLetter).count();
        penalty += letters * 2 < title.length() ? 6 : 0;
        return penalty;
    }

    private static boolean inCapitals(String title) {
        return title.chars().noneMatch(Character::isLowerCase);
    }

    /** Items of a list come one right after the other; between two headings of one level there is text. */
    private boolean isBesideAnotherItem(int index, Candidate candidate) {
        boolean followed = candidate(index + 1)
                .filter(next ->
                        next.number.level() == candidate.number.level() && next.number.follows(candidate.number))
                .isPresent();
        boolean preceded = candidate(index - 1)
                .filter(last ->
                        last.number.level() == candidate.number.level() && candidate.number.follows(last.number))
                .isPresent();
        return followed || preceded;
    }

    /** "1. …" above bullets numbered 2.1, 2.2 is a word in a diagram, not the title of what stands below it. */
    private boolean isContradictedByBullets(int index, Candidate candidate) {
        for (int i = index + 1; i < blocks.size() && candidate(i).isEmpty(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph && TypedMarkers.startsWithBullet(paragraph.plain())) {
                Optional<Typed> numbered = HeadingNumber.startOf(TypedMarkers.withoutBullet(paragraph.plain()));
                if (numbered.isPresent()) {
                    return !numbered.get().number().isPartOf(candidate.number);
                }
            }
        }
        return false;
    }
}
