package fr.ars.portal.demonstration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.agency.AgencyFixture;
import fr.ars.portal.agency.TerritoryView;
import fr.ars.portal.agency.Topic;
import fr.ars.portal.demonstration.internal.DemonstrationFiles.Consulted;
import fr.ars.portal.demonstration.internal.DemonstrationTexts.Told;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.ConfigFiles;
import fr.ars.portal.plan.Aim;
import fr.ars.portal.plan.Description;
import fr.ars.portal.plan.Negotiability;
import fr.ars.portal.plan.importing.DraftImporter;
import fr.ars.portal.plan.importing.outline.ImportedSection;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What config/demo says of texts as it ships: of sections there are, by codes there are. */
class DemonstrationTextsTest {

    private static final ConfigFiles SHIPPED = new ConfigFiles(Optional.empty());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final DemonstrationTexts texts = DemonstrationTexts.read(SHIPPED);
    private final Consulted scheme = DemonstrationFiles.read(SHIPPED).consultations().stream()
            .filter(consulted -> consulted.key().equals("SRS"))
            .findFirst()
            .orElseThrow();
    private final Map<String, Told> told = texts.descriptions().getOrDefault("SRS", Map.of());

    @Test
    void the_objectives_of_the_plan_of_the_past_are_three_and_fifteen() {
        List<Aim> aims = texts.objectives().getOrDefault("PRS1", List.of());
        assertThat(aims).filteredOn(aim -> aim.parent().isEmpty()).hasSize(3);
        assertThat(aims)
                .filteredOn(aim -> !aim.parent().isEmpty())
                .hasSize(15)
                .allSatisfy(aim -> assertThat(aim.code()).startsWith(aim.parent() + "."));
    }

    @Test
    void every_section_described_is_in_the_text() {
        assertThat(told).hasSizeGreaterThanOrEqualTo(12);
        assertThat(DraftImporter.read(scheme.fileName(), new ByteArrayInputStream(scheme.text()))
                        .sections())
                .extracting(ImportedSection::number)
                .containsAll(told.keySet());
    }

    @Test
    void every_code_is_in_its_list() {
        List<String> topics = AgencyFixture.referenceData().topics(TODAY).stream()
                .map(Topic::code)
                .toList();
        List<String> places = AgencyFixture.agencies().departmentsOf(new AgencyCode("BRE"), TODAY).stream()
                .map(TerritoryView::code)
                .toList();
        List<String> objectives = texts.objectives().getOrDefault("SRS", List.of()).stream()
                .map(Aim::code)
                .toList();
        assertThat(told.values()).allSatisfy(said -> {
            assertThat(topics).containsAll(said.description().topics());
            assertThat(places).containsAll(said.description().territories());
            assertThat(objectives).containsAll(said.objectives());
        });
    }

    @Test
    void summaries_are_short_and_reasons_are_given_and_every_kind_of_openness_is_shown() {
        assertThat(told.values()).allSatisfy(said -> {
            Description description = said.description();
            assertThat(description.summary()).isNotBlank().hasSizeLessThan(Description.LONGEST_SUMMARY);
            assertThat(description.negotiability().orElseThrow().needsReason()
                            && description.reason().isBlank())
                    .isFalse();
        });
        assertThat(told.values())
                .extracting(said -> said.description().negotiability().orElseThrow())
                .contains(Negotiability.values());
    }

    @Test
    void indicators_have_values_and_belong_to_sections_that_are_described() {
        long lines = SHIPPED.text("demo/indicators.csv").lines().count() - 1;
        List<Description> all = told.values().stream().map(Told::description).toList();
        assertThat(all).flatExtracting(Description::indicators).hasSize((int) lines);
        assertThat(all)
                .allSatisfy(description -> assertThat(description.indicators()).allMatch(each -> each.hasValue()));
    }
}
