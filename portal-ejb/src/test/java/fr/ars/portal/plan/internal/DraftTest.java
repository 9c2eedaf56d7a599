package fr.ars.portal.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.plan.PlanException;
import fr.ars.portal.plan.PlanPartKind;
import fr.ars.portal.plan.PlanStructure;
import fr.ars.portal.plan.importing.outline.ImportedSection;
import jakarta.json.Json;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Correcting a draft, freezing it, and recognising its sections in the next one. */
class DraftTest {

    private static final Instant NOW = Instant.parse("2028-01-10T09:00:00Z");
    private static long ids = 1;

    private final PlanPart part = withId(new PlanPart(
            new Plan(new AgencyCode("BRE"), "PRS", PlanStructure.PRS_LMSS, LocalDate.of(2028, 1, 1), NOW),
            PlanPartKind.SRS));
    private final DraftVersion draft = withId(new DraftVersion(part, 1, "srs.docx", new UUID(0, 1), NOW));
    private final List<SectionText> texts = new ArrayList<>();

    private SectionText text(String anchor, int level, String number, String title, String html) {
        SectionText text = new SectionText(
                draft,
                new Section(part, anchor),
                texts.size(),
                new ImportedSection(level, number, title, html, Set.of()));
        texts.add(text);
        return text;
    }

    /** As a correction makes it. */
    private void corrected(String anchor, String number, String title, String html, boolean excluded) {
        texts.add(new SectionText(
                draft.id(),
                new Section(part, anchor),
                Json.createObjectBuilder()
                        .add("p", texts.size())
                        .add("l", 1)
                        .add("n", number)
                        .add("t", title)
                        .add("w", 1)
                        .add("x", excluded ? 1 : 0)
                        .add("h", html)
                        .build()));
    }

    @Test
    void another_picture_makes_another_hash() {
        text("a", 1, "1", "A", "<p>un</p>");
        DraftVersion other = withId(new DraftVersion(part, 2, "srs.docx", new UUID(0, 1), NOW));
        draft.freeze(texts, List.of(new DraftPicture(draft, new UUID(1, 1), "ab")), NOW);
        other.freeze(texts, List.of(new DraftPicture(draft, new UUID(1, 1), "cd")), NOW);
        assertThat(draft.sha256()).isPresent().isNotEqualTo(other.sha256());
    }

    @Test
    void a_frozen_text_is_closed_and_its_hash_tells_any_change() {
        text("a", 1, "1", "A", "<p>un</p>");
        draft.freeze(texts, NOW);
        refused(draft::requireOpen, "frozen");
        refused(() -> draft.freeze(texts, NOW), "frozen");
        texts.clear();
        corrected("a", "1", "Autre titre", "<p>un</p>", false);
        DraftVersion other = new DraftVersion(part, 2, "srs.docx", new UUID(0, 1), NOW);
        other.freeze(texts, NOW);
        assertThat(other.sha256()).isPresent().isNotEqualTo(draft.sha256());
    }

    @Test
    void what_is_left_out_is_no_part_of_the_frozen_text() {
        text("a", 1, "1", "A", "<p>un</p>");
        corrected("b", "2", "B", "<p>deux</p>", true);
        draft.freeze(texts, NOW);
        DraftVersion without = new DraftVersion(part, 2, "srs.docx", new UUID(0, 1), NOW);
        without.freeze(texts.subList(0, 1), NOW);
        assertThat(draft.sha256()).isEqualTo(without.sha256());
    }

    @Test
    void an_empty_text_is_not_frozen() {
        corrected("a", "1", "A", "", true);
        refused(() -> draft.freeze(texts, NOW), "nothing-to-freeze");
    }

    @Test
    void the_next_draft_finds_its_sections_again_by_number_and_title_then_by_title() {
        Section introduction = new Section(part, "introduction");
        Section moved = new Section(part, "2-acces");
        SectionMatching matching = new SectionMatching(
                List.of(
                        new SectionMatching.Known(introduction, "1", "Introduction"),
                        new SectionMatching.Known(moved, "2", "L’accès aux soins")),
                Set.of("introduction", "2-acces", "3-ancienne"));
        assertThat(matching.recognise("1", "Introduction")).contains(introduction);
        assertThat(matching.recognise("1", "Introduction"))
                .as("a section is recognised once")
                .isEmpty();
        assertThat(matching.recognise("3", "L'accès aux soins")).contains(moved);
        assertThat(matching.recognise("4", "Tout autre chose")).isEmpty();
    }

    @Test
    void an_anchor_is_never_given_twice_in_a_part() {
        SectionMatching matching = new SectionMatching(List.of(), Set.of("1-introduction"));
        assertThat(matching.newAnchor("1", "Introduction")).isEqualTo("1-introduction-2");
        assertThat(matching.newAnchor("1", "Introduction")).isEqualTo("1-introduction-3");
        assertThat(matching.newAnchor("", "")).isEqualTo("texte");
    }

    private static void refused(ThrowingCallable what, String rule) {
        assertThatThrownBy(what).isInstanceOf(PlanException.class).hasFieldOrPropertyWithValue("code", "plan." + rule);
    }

    private static <T> T withId(T entity) {
        try {
            Field id = entity.getClass().getDeclaredField("id");
            id.setAccessible(true);
            id.set(entity, ids++);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
