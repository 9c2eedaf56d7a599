package fr.ars.portal.plan.correcting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.plan.PlanException;
import fr.ars.portal.plan.Split;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a draft in whatever order: it can all be undone and done again, and no sentence is lost or doubled. */
class RandomCorrectionsTest {

    private static final int SECTIONS = 14;
    private static final int STEPS = 60;
    private static final Pattern SENTENCE = Pattern.compile("(?:Phrase|Titre|Cellule|Note)\\d+\\.");

    private int sentences;

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void all_undone_is_the_original_and_all_redone_the_result(int seed) {
        Random random = new Random(seed);
        CorrectedDraft draft = draft(random);
        List<String> original = draft.stored();
        int made = corrections(draft, random, STEPS, true);
        List<String> result = draft.stored();
        assertThat(made).as("corrections that were possible").isGreaterThan(STEPS / 4);
        draft.undoAll();
        assertThat(draft.stored()).isEqualTo(original);
        draft.redoAll();
        assertThat(draft.stored()).isEqualTo(result);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_sentence_is_there_once_however_sections_are_moved_merged_cut_and_shifted(int seed) {
        Random random = new Random(seed);
        CorrectedDraft draft = draft(random);
        List<String> before = sentences(draft);
        assertThat(before).doesNotHaveDuplicates().hasSizeGreaterThan(SECTIONS * 2);
        for (int i = 0; i < STEPS; i++) {
            corrections(draft, random, 1, false);
            assertThat(sentences(draft)).as("after step " + i).isEqualTo(before);
            assertThat(draft.rows()).extracting(SectionRow::position).doesNotHaveDuplicates();
            assertThat(draft.rows()).allMatch(row -> row.words() == Words.in(draft.html(row.anchor())));
        }
    }

    private static List<String> sentences(CorrectedDraft draft) {
        return SENTENCE.matcher(draft.words())
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private CorrectedDraft draft(Random random) {
        CorrectedDraft draft = new CorrectedDraft();
        int level = 1;
        for (int i = 0; i < SECTIONS; i++) {
            level = Math.clamp(level + random.nextInt(3) - 1, 1, 4);
            draft.with("s" + i, level, "", "Titre" + ++sentences + ".", html(random));
        }
        return draft;
    }

    private String html(Random random) {
        StringBuilder html = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            int n = ++sentences;
            switch (random.nextInt(4)) {
                case 0 -> html.append("<ul><li>Phrase" + n + ".</li></ul>");
                case 1 -> html.append("<table><tbody><tr><td>Cellule" + n + ".</td></tr></tbody></table>");
                case 2 -> {
                    html.append("<p>Phrase" + n + ".<sup><a id=\"call-" + n + "\" href=\"#note-" + n
                            + "\">1</a></sup></p>");
                    notes.append(
                            "<div id=\"note-" + n + "\"><p><a href=\"#call-" + n + "\">1</a> Note" + n + ".</p></div>");
                }
                default -> html.append("<p>Phrase" + n + ". &amp; <strong>la suite</strong>.</p>");
            }
        }
        return html + (notes.isEmpty() ? "" : "<div class=\"notes\">" + notes + "</div>");
    }

    /** How many could be made: a rule stands against some. */
    private static int corrections(CorrectedDraft draft, Random random, int steps, boolean any) {
        int made = 0;
        for (int i = 0; i < steps; i++) {
            try {
                correct(draft, random, any ? random.nextInt(10) : random.nextInt(6));
                made++;
            } catch (PlanException e) {
                assertThat(e.code()).as("a refusal in words").startsWith("plan.");
            }
        }
        return made;
    }

    private static void correct(CorrectedDraft draft, Random random, int what) {
        String some = anchor(draft, random);
        String other = anchor(draft, random);
        switch (what) {
            case 0 ->
                draft.outline(
                        outline -> outline.shift(Set.copyOf(List.of(some, other)), random.nextBoolean() ? 1 : -1));
            case 1 -> draft.outline(outline -> outline.moveUp(some));
            case 2 -> draft.outline(outline -> outline.moveDown(some));
            case 3 -> draft.outline(outline -> outline.placeAfter(some, other));
            case 4 -> draft.texts(texts -> texts.mergeIntoPrevious(some));
            case 5 -> split(draft, some, random);
            case 6 -> draft.outline(outline -> outline.rename(some, "9", "Autre " + random.nextInt(100)));
            case 7 -> draft.outline(outline -> outline.exclude(Set.copyOf(List.of(some, other)), random.nextBoolean()));
            default -> rewrite(draft, some, random);
        }
    }

    private static void split(CorrectedDraft draft, String anchor, Random random) {
        int blocks = Pieces.blocks(draft.html(anchor)).size();
        Split split = new Split(random.nextInt(blocks + 1), random.nextBoolean(), "", "Reste", random.nextBoolean());
        draft.correct(bench -> {
            TextCorrections texts = new TextCorrections(bench);
            TextCorrections.Name name = texts.nameOf(anchor, split);
            String fresh = "n" + bench.rows().size() + "-" + random.nextInt(1_000_000);
            texts.split(anchor, split, name, draft.newSection(fresh), fresh);
        });
    }

    private static void rewrite(CorrectedDraft draft, String anchor, Random random) {
        var pieces = Pieces.of(draft.html(anchor)).stream()
                .filter(piece -> piece.html().startsWith("<p"))
                .toList();
        if (pieces.isEmpty()) {
            throw new PlanException("block-changed");
        }
        var piece = pieces.get(random.nextInt(pieces.size()));
        draft.texts(texts -> texts.rewrite(anchor, piece.index(), piece.fingerprint(), piece.text() + " encore"));
    }

    private static String anchor(CorrectedDraft draft, Random random) {
        List<SectionRow> rows = draft.rows();
        return rows.get(random.nextInt(rows.size())).anchor();
    }
}
