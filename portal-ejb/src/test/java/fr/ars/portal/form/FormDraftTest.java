package fr.ars.portal.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ars.portal.kernel.Secret;
import fr.ars.portal.kernel.SubjectRef;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormDraftTest {

    private static final Instant NOW = Instant.parse("2028-06-01T10:00:00Z");
    private final FormDraft draft = new FormDraft("contribution", SubjectRef.of("section", 3), Secret.random(), NOW);

    @Test
    void what_was_typed_comes_back_as_it_was() {
        draft.save(Map.of("text", "« L’été »\n\"\\ ✔ <b>"), version(), NOW);
        assertThat(draft.view().field("text")).isEqualTo("« L’été »\n\"\\ ✔ <b>");
        assertThat(draft.view().field("other")).isEmpty();
    }

    @Test
    void an_older_tab_does_not_overwrite_a_newer_one() {
        int seenByBoth = version();
        draft.save(Map.of("text", "premier onglet"), seenByBoth, NOW);
        refused(() -> draft.save(Map.of("text", "second onglet"), seenByBoth, NOW), "stale");
        assertThat(draft.view().field("text")).isEqualTo("premier onglet");
    }

    @Test
    void handed_in_it_changes_no_more() {
        draft.complete("C12-K", NOW);
        refused(() -> draft.save(Map.of(), version(), NOW), "handed-in");
        refused(() -> draft.attach(new DraftFile("a", "b.pdf", 1), NOW), "handed-in");
        assertThat(draft.view().result()).contains("C12-K");
        assertThat(draft.view().fields()).isEmpty();
        assertThat(draft.view().files()).isEmpty();
    }

    @Test
    void files_are_attached_and_detached() {
        draft.attach(new DraftFile("f1", "pièce.pdf", 10), NOW);
        draft.attach(new DraftFile("f2", "autre.pdf", 20), NOW);
        draft.detach("f1", NOW);
        assertThat(draft.view().files()).containsExactly(new DraftFile("f2", "autre.pdf", 20));
    }

    @Test
    void more_than_a_form_can_hold_is_refused_and_what_was_saved_stays() {
        draft.save(Map.of("text", "court"), version(), NOW);
        refused(() -> draft.save(Map.of("text", "x".repeat(250_001)), version(), NOW), "too-long");
        assertThat(draft.view().field("text")).isEqualTo("court");
    }

    @Test
    void it_lives_thirty_days_from_its_last_save() {
        Instant later = NOW.plus(Duration.ofDays(20));
        draft.save(Map.of(), version(), later);
        assertThat(draft.hasExpired(later.plus(Duration.ofDays(30)))).isFalse();
        assertThat(draft.hasExpired(later.plus(Duration.ofDays(30)).plusMillis(1)))
                .isTrue();
    }

    private int version() {
        return draft.view().version();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable what, String rule) {
        assertThatThrownBy(what).isInstanceOf(FormException.class).hasFieldOrPropertyWithValue("code", "form." + rule);
    }
}
