package fr.ars.portal.plan.importing.text;

import fr.ars.portal.plan.importing.content.HeadingNumber;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Finds the table of contents among lines: lines that end in a page number after a leader, or titles close together that
 * all come again elsewhere in the text. Its entries are not headings, and the portal makes its own.
 */
public final class TableOfContents {

    private static final Pattern TITLE = Pattern.compile("(?iu)(sommaire|table des mati[eè]res)\\s*:?");
    private static final Pattern LEADER = Pattern.compile("\\s*(?:[.·_…]\\s?){3,}\\s*(?:\\d{1,4}|[ivxlc]{1,6})$");
    private static final Pattern PAGE_AT_END = Pattern.compile("\\s+\\d{1,4}$");

    private static final int LONGEST_ENTRY = 400;
    private static final int FEWEST_ENTRIES = 3;
    /** Without a title above it and without page numbers, a table must be long to be believed. */
    private static final int FEWEST_BARE_ENTRIES = 5;
    /** What a table announces takes more room than the table. */
    private static final double APART = 1.5;

    private final List<String> lines;
    private final RecurringTitles titles;
    private final BitSet withLeader = new BitSet();
    /** Lines that say nothing either way: empty ones, and the title of the table. */
    private final BitSet neutral = new BitSet();

    private final BitSet found = new BitSet();

    private TableOfContents(List<String> lines) {
        this.lines = lines;
        this.titles = new RecurringTitles(lines, TableOfContents::withoutPage);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean leader =
                    line.length() <= LONGEST_ENTRY && LEADER.matcher(line).find();
            withLeader.set(i, leader && !titles.title(i).isEmpty());
            neutral.set(i, line.isEmpty() || TITLE.matcher(line).matches());
        }
    }

    /** Which of the lines belong to a table of contents, its own title included. */
    public static BitSet in(List<String> lines) {
        TableOfContents contents = new TableOfContents(lines);
        contents.markAll(new Weights(contents.withLeader::get, 2, 1));
        contents.markAll(new Weights(contents.titles::comesAgain, 1, 2));
        return contents.found;
    }

    /** How runs of lines are weighed: what an entry adds, what another line (the second of a long title) takes away. */
    private record Weights(IntPredicate isEntry, int gain, int loss) {}

    private record Run(int start, int end, int entries, int score) {}

    private void markAll(Weights weights) {
        Run best;
        do {
            titles.lookElsewhereThan(found);
            best = best(weights);
            found.set(startWithTitle(best.start), best.end);
        } while (best.entries > 0);
    }

    /** The heaviest run; one without entries when there is none to believe. */
    private Run best(Weights weights) {
        Run best = new Run(0, 0, 0, 0);
        boolean afterEntry = false;
        for (int i = 0; i < lines.size(); i++) {
            if (neutral.get(i)) {
                continue;
            }
            boolean entry = !found.get(i) && weights.isEntry.test(i);
            if (entry && !afterEntry) {
                Run run = from(i, weights);
                best = run.score > best.score && isCredible(run) ? run : best;
            }
            afterEntry = entry;
        }
        return best;
    }

    private Run from(int start, Weights weights) {
        Run best = new Run(start, start, 0, 0);
        Set<String> seen = new HashSet<>();
        int entries = 0;
        int score = 0;
        for (int i = start; i < lines.size() && score >= 0 && !found.get(i); i++) {
            if (neutral.get(i)) {
                continue;
            }
            if (!weights.isEntry.test(i)) {
                score -= weights.loss;
                continue;
            }
            if (!seen.add(titles.title(i))) {
                break; // the text itself begins: this title was already announced
            }
            entries++;
            score += weights.gain;
            best = score > best.score ? new Run(start, i + 1, entries, score) : best;
        }
        return best;
    }

    private boolean isCredible(Run run) {
        if (withLeader.get(run.start)) {
            return run.entries >= FEWEST_ENTRIES;
        }
        boolean titled = startWithTitle(run.start) < run.start;
        return announcesTheText(run)
                && (titled ? run.entries >= FEWEST_ENTRIES : run.entries >= FEWEST_BARE_ENTRIES && hasLevels(run));
    }

    /** What the titles announce stands far apart; a list that is simply repeated stands close together both times. */
    private boolean announcesTheText(Run run) {
        return titles.spread(run.start, run.end) >= (run.end - run.start) * APART;
    }

    /** A list of recommendations is numbered and comes again too, but 1, 2, 3: not 1.1, 1.2. */
    private boolean hasLevels(Run run) {
        return lines.subList(run.start, run.end).stream()
                        .flatMap(line -> HeadingNumber.startOf(line).stream())
                        .filter(typed -> typed.number().level() > 1)
                        .count()
                >= FEWEST_ENTRIES;
    }

    /** Where the table's title stands, if it has one: at most two lines above the first entry found (a long first entry). */
    private int startWithTitle(int start) {
        int above = 0;
        for (int i = start - 1; i >= 0 && above <= 2; i--) {
            if (TITLE.matcher(lines.get(i)).matches()) {
                return i;
            }
            above += lines.get(i).isEmpty() ? 0 : 1;
        }
        return start;
    }

    private static String withoutPage(String line) {
        String withoutLeader = LEADER.matcher(line).replaceFirst("");
        return PAGE_AT_END.matcher(withoutLeader).replaceFirst("");
    }
}
