package fr.ars.portal.plan.correcting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ars.portal.plan.PlanException;
import fr.ars.portal.plan.SectionPiece;
import fr.ars.portal.plan.SectionPiece.Kind;
import fr.ars.portal.plan.Split;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Joining sections, cutting them, and putting their paragraphs and pictures right. */
class TextCorrectionsTest {

    private static final String CALL = "<sup><a id=\"call-1\" href=\"#note-1\">1</a></sup>";
    private static final String NOTE = "<div id=\"note-1\"><p><a href=\"#call-1\">1</a> Source : Insee.</p></div>";

    private CorrectedDraft draft = new CorrectedDraft();

    private void text(String html) {
        draft = new CorrectedDraft().with("a", 1, "1", "A", "<p>avant</p>").with("b", 2, "1.1", "B < C", html);
    }

    @Test
    void merging_loses_no_word_and_puts_footnotes_at_the_end() {
        draft = new CorrectedDraft()
                .with("a", 1, "1", "A", "<p>un" + CALL + "</p><div class=\"notes\">" + NOTE + "</div>")
                .with("b", 2, "1.1", "B < C", "<p>trois</p>");
        draft.texts(texts -> texts.mergeIntoPrevious("b"));
        assertThat(draft.html("a"))
                .isEqualTo("<p>un" + CALL + "</p><p><strong>1.1 B &lt; C</strong></p><p>trois</p><div class=\"notes\">"
                        + NOTE + "</div>");
        assertThat(draft.row("a").words()).isEqualTo(Words.in(draft.html("a")));
        draft.undoAll();
        assertThat(draft.shape()).containsExactly("1 a", "2 b");
    }

    @Test
    void nothing_is_merged_into_what_is_left_out_nor_before_the_first() {
        text("<p>deux</p>");
        refused(texts -> texts.mergeIntoPrevious("a"), "nothing-before");
        draft.outline(outline -> outline.exclude(java.util.Set.of("a"), true));
        refused(texts -> texts.mergeIntoPrevious("b"), "before-is-left-out");
    }

    @Test
    void a_paragraph_becomes_the_title_of_what_follows_it() {
        text("<p>un</p><p>1.2 Les <strong>urgences</strong></p><p>deux" + CALL + "</p><div class=\"notes\">" + NOTE
                + "</div>");
        split(new Split(1, true, "", "", false));
        assertThat(draft.shape()).containsExactly("1 a", "2 b", "2 neuf");
        assertThat(draft.row("neuf").heading()).isEqualTo("1.2 Les urgences");
        assertThat(draft.html("b")).isEqualTo("<p>un</p>");
        assertThat(draft.html("neuf")).isEqualTo("<p>deux" + CALL + "</p><div class=\"notes\">" + NOTE + "</div>");
    }

    @Test
    void a_section_begins_at_a_list_with_a_title_that_is_typed() {
        text("<p>un" + CALL + "</p><ul><li>deux</li></ul><div class=\"notes\">" + NOTE + "</div>");
        split(new Split(1, false, "3", "Les actions", true));
        assertThat(draft.shape()).containsExactly("1 a", "2 b", "3 neuf");
        assertThat(draft.html("neuf")).isEqualTo("<ul><li>deux</li></ul>");
        assertThat(draft.html("b")).contains("Insee");
        draft.undoAll();
        assertThat(draft.shape()).containsExactly("1 a", "2 b");
        draft.redoAll();
        assertThat(draft.shape()).containsExactly("1 a", "2 b", "3 neuf");
    }

    @Test
    void what_can_be_no_title_is_refused_in_words() {
        text("<p>un" + CALL + "</p><ul><li>deux</li></ul><p>" + "x".repeat(501) + "</p>");
        refused(texts -> texts.nameOf("b", new Split(0, true, "", "", false)), "split-with-note");
        refused(texts -> texts.nameOf("b", new Split(1, true, "", "", false)), "split-no-paragraph");
        refused(texts -> texts.nameOf("b", new Split(7, true, "", "", false)), "split-nowhere");
        Split tooLong = new Split(2, true, "", "", false);
        refused(texts -> texts.split("b", tooLong, texts.nameOf("b", tooLong), 9, "neuf"), "title-too-long");
        Split untitled = new Split(1, false, "", " ", false);
        refused(texts -> texts.split("b", untitled, texts.nameOf("b", untitled), 9, "neuf"), "title-missing");
    }

    @Test
    void a_word_is_put_right_and_marks_and_notes_stay() {
        text("<p>Un <strong>medecin</strong> pour <em>tous</em>" + CALL + " les habitans<br />de la region.</p>");
        rewrite("Un médecin pour tous les habitants\nde la région.");
        assertThat(draft.html("b"))
                .isEqualTo("<p>Un <strong>médecin</strong> pour <em>tous</em>" + CALL
                        + " les habitants<br />de la région.</p>");
        draft.undoAll();
        assertThat(draft.html("b")).contains("medecin");
    }

    @Test
    void words_and_breaks_are_added_and_taken_away() {
        text("<p>Un <strong>très</strong> grand projet</p>");
        rewrite("Un grand projet\r\nde santé & <vie>");
        assertThat(draft.html("b"))
                .isEqualTo("<p>Un  grand projet<br />de santé &amp; &lt;vie&gt;</p>".replace("Un  ", "Un "));
        refused(texts -> texts.rewrite("b", 0, fingerprint(0), "  "), "text-missing");
        refused(texts -> texts.rewrite("b", 0, fingerprint(0), "x".repeat(20_001)), "text-too-long");
    }

    @Test
    void an_item_is_corrected_without_the_list_within_it() {
        text("<ul><li>Un<ul><li>Deux</li></ul></li></ul>");
        assertThat(Pieces.of(draft.html("b"))).extracting(SectionPiece::text).containsExactly("Un", "Deux");
        rewrite("Premier");
        assertThat(draft.html("b")).isEqualTo("<ul><li>Premier<ul><li>Deux</li></ul></li></ul>");
    }

    @Test
    void a_piece_that_is_another_by_now_is_not_touched() {
        text("<p>un</p><p>deux</p>");
        String first = fingerprint(0);
        refused(texts -> texts.rewrite("b", 1, first, "trois"), "block-changed");
        refused(texts -> texts.rewrite("b", 5, first, "trois"), "block-changed");
    }

    @Test
    void a_picture_is_described_or_said_to_be_decorative() {
        text("<figure><img src=\"picture-1.png\" alt=\"\" /></figure>");
        assertThat(piece(0).kind()).isEqualTo(Kind.IMAGE_TO_DESCRIBE);
        draft.texts(texts -> texts.describe("b", 0, fingerprint(0), "Carte des \"urgences\"", false));
        assertThat(piece(0).kind()).isEqualTo(Kind.IMAGE);
        assertThat(piece(0).text()).isEqualTo("Carte des \"urgences\"");
        draft.texts(texts -> texts.describe("b", 0, fingerprint(0), "passé sous silence", true));
        assertThat(draft.html("b"))
                .isEqualTo("<figure class=\"decorative\"><img src=\"picture-1.png\" alt=\"\" /></figure>");
        assertThat(piece(0).kind()).isEqualTo(Kind.DECORATIVE_IMAGE);
        refused(texts -> texts.describe("b", 0, fingerprint(0), " ", false), "alt-missing");
        refused(texts -> texts.describe("b", 0, fingerprint(0), "x".repeat(1_001), false), "alt-too-long");
        draft.undoAll();
        assertThat(piece(0).kind()).isEqualTo(Kind.IMAGE_TO_DESCRIBE);
    }

    @Test
    void the_words_of_a_picture_that_was_not_kept_are_corrected_or_removed() {
        text("<p>un</p><figure class=\"missing-image\"><figcaption>Cart</figcaption></figure>");
        assertThat(piece(1).kind()).isEqualTo(Kind.MISSING_IMAGE);
        draft.texts(texts -> texts.rewrite("b", 1, fingerprint(1), "Carte"));
        assertThat(draft.html("b"))
                .isEqualTo("<p>un</p><figure class=\"missing-image\"><figcaption>Carte</figcaption></figure>");
        refused(texts -> texts.removeMissingImage("b", 0, fingerprint(0)), "block-changed");
        draft.texts(texts -> texts.removeMissingImage("b", 1, fingerprint(1)));
        assertThat(draft.html("b")).isEqualTo("<p>un</p>");
    }

    private void rewrite(String words) {
        draft.texts(texts -> texts.rewrite("b", 0, fingerprint(0), words));
    }

    private SectionPiece piece(int index) {
        return Pieces.of(draft.html("b")).get(index);
    }

    private String fingerprint(int index) {
        return piece(index).fingerprint();
    }

    private void split(Split split) {
        draft.correct(bench -> {
            TextCorrections texts = new TextCorrections(bench);
            texts.split("b", split, texts.nameOf("b", split), draft.newSection("neuf"), "neuf");
        });
    }

    private void refused(Consumer<TextCorrections> work, String rule) {
        assertThatThrownBy(() -> draft.texts(work))
                .isInstanceOf(PlanException.class)
                .hasFieldOrPropertyWithValue("code", "plan." + rule);
    }
}
