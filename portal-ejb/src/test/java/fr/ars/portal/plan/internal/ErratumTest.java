package fr.ars.portal.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.plan.NewErratum;
import fr.ars.portal.plan.PlanException;
import fr.ars.portal.plan.PlanPartKind;
import fr.ars.portal.plan.PlanStructure;
import fr.ars.portal.plan.importing.outline.ImportedSection;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ErratumTest {

    private static final Instant NOW = Instant.parse("2028-01-10T09:00:00Z");
    private static final NewErratum TOLD = new NewErratum(" 12 lits ", "21 lits", "Chiffres inversés.", "");

    private final PlanPart part = withId(new PlanPart(
            new Plan(new AgencyCode("BRE"), "PRS", PlanStructure.PRS_LMSS, LocalDate.of(2028, 1, 1), NOW),
            PlanPartKind.SRS));
    private final DraftVersion draft = withId(new DraftVersion(part, 1, "srs.docx", new UUID(0, 1), NOW));
    private final SectionText text = new SectionText(
            draft,
            withId(new Section(part, "soins")),
            0,
            new ImportedSection(1, "1", "Soins", "<p>12 lits</p>", Set.of()));

    private Erratum published() {
        draft.freeze(List.of(text), NOW);
        return new Erratum(draft, text, TOLD, NOW);
    }

    @Test
    void what_can_still_be_corrected_gets_no_note() {
        assertThatThrownBy(() -> new Erratum(draft, text, TOLD, NOW))
                .isInstanceOfSatisfying(
                        PlanException.class, e -> assertThat(e.code()).isEqualTo("plan.erratum-not-frozen"));
    }

    @Test
    void a_note_leaves_the_text_and_its_proof_alone() {
        draft.freeze(List.of(text), NOW);
        String before = draft.sha256().orElseThrow();

        new Erratum(draft, text, TOLD, NOW);

        assertThat(text.html()).isEqualTo("<p>12 lits</p>");
        assertThat(draft.sha256()).contains(before);
    }

    @Test
    void it_is_withdrawn_once_and_with_a_reason() {
        Erratum erratum = published();
        assertThatThrownBy(() -> erratum.withdraw(" ", NOW))
                .isInstanceOfSatisfying(
                        PlanException.class, e -> assertThat(e.code()).isEqualTo("plan.withdrawal-reason-missing"));
        assertThat(erratum.isWithdrawn()).isFalse();

        erratum.withdraw("Le texte était juste.", NOW);

        assertThat(erratum.isWithdrawn()).isTrue();
        assertThatThrownBy(() -> erratum.withdraw("Encore.", NOW))
                .isInstanceOfSatisfying(
                        PlanException.class, e -> assertThat(e.code()).isEqualTo("plan.erratum-withdrawn"));
    }

    /** What the database gives. */
    private static <T> T withId(T entity) {
        try {
            Field id = entity.getClass().getDeclaredField("id");
            id.setAccessible(true);
            id.set(entity, 1L);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
