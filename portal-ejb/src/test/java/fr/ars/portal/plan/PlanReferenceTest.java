package fr.ars.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ars.portal.agency.AgencyFixture;
import fr.ars.portal.agency.PlanPartType;
import fr.ars.portal.agency.PlanStructureType;
import fr.ars.portal.agency.SectionType;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real lists of config/reference: what plans may be made of, and what sections are. */
class PlanReferenceTest {

    private static final LocalDate IN_2012 = LocalDate.of(2012, 1, 1);
    private static final LocalDate IN_2028 = LocalDate.of(2028, 1, 1);

    private final PlanStructures structures = new PlanStructures(AgencyFixture.referenceData());
    private final SectionKinds kinds = new SectionKinds(AgencyFixture.referenceData());

    @Test
    void the_day_a_plan_begins_decides_the_laws_it_can_be_built_under() {
        assertThat(structures.on(IN_2012)).extracting(PlanStructureType::code).containsExactly("PRS1_HPST", "OTHER");
        assertThat(structures.on(IN_2028)).extracting(PlanStructureType::code).containsExactly("PRS_LMSS", "OTHER");
    }

    @Test
    void each_law_has_its_parts() {
        assertThat(structures.parts(PlanStructure.PRS_LMSS, IN_2028))
                .extracting(PlanPartType::part)
                .containsExactly("COS", "SRS", "PRAPS");
        assertThat(structures.parts(new PlanStructure("PRS1_HPST"), IN_2012))
                .extracting(PlanPartType::part)
                .containsExactly("PSRS", "SRP", "SROS", "SROMS", "PRAPS", "PROGRAMME");
    }

    @Test
    void a_part_of_another_law_or_a_law_of_another_time_is_refused() {
        PlanPartKind sros = new PlanPartKind("SROS");
        assertThatThrownBy(() -> structures.require(PlanStructure.PRS_LMSS, sros, IN_2028))
                .hasFieldOrPropertyWithValue("code", "plan.part-not-of-structure");
        assertThatThrownBy(() -> structures.require(PlanStructure.PRS_LMSS, PlanPartKind.SRS, IN_2012))
                .hasFieldOrPropertyWithValue("code", "plan.structure-not-then");
        assertThat(structures
                        .require(PlanStructure.PRS_LMSS, PlanPartKind.SRS, IN_2028)
                        .several())
                .isFalse();
    }

    @Test
    void a_plan_from_before_the_lists_keeps_a_name_for_its_part() {
        PlanPartKind programme = new PlanPartKind("PROGRAMME");
        assertThat(structures.name(PlanStructure.PRS_LMSS, PlanPartKind.SRS, IN_2028))
                .isEqualTo("Schéma régional de santé (SRS)");
        assertThat(structures.name(PlanStructure.PRS_LMSS, programme, IN_2028)).isEqualTo("Programme");
        assertThat(structures.name(PlanStructure.PRS_LMSS, new PlanPartKind("ANCIEN"), IN_2028))
                .isEqualTo("ANCIEN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3|Fiche action 12|FICHE_ACTION",
                "2|Fiche-action n° 7 : les îles|FICHE_ACTION",
                "1|Axe 2 – Prévenir|AXE",
                "1|Axe stratégique III|AXE",
                "3|Annexe : glossaire|ANNEXE",
                "2|Tableau 4. Les objectifs quantifiés|TABLEAU",
                "2|Partie B|PARTIE",
                "1|Les soins|PARTIE",
                "2|Un médecin traitant pour tous|CHAPITRE",
                "5|Les moyens|PARAGRAPHE",
                "3|Parties prenantes|PARAGRAPHE",
                "2|Action des pharmaciens|CHAPITRE"
            })
    void a_section_is_what_its_title_says_or_what_its_level_suggests(int level, String title, String kind) {
        assertThat(kinds.of(section(level, title), Optional.empty(), IN_2028).map(SectionType::code))
                .contains(kind);
    }

    @Test
    void what_somebody_has_said_prevails() {
        assertThat(kinds.of(section(1, "Axe 2"), Optional.of("CHAPITRE"), IN_2028)
                        .map(SectionType::code))
                .contains("CHAPITRE");
        assertThat(kinds.of(section(1, "Axe 2"), Optional.of("DISPARU"), IN_2028)
                        .map(SectionType::code))
                .contains("AXE");
    }

    private static OutlineEntry section(int level, String title) {
        return new OutlineEntry(new SectionId(1), "ancre", level, "2.1", title, 10, false);
    }
}
