package fr.ars.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.SectionId;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenContributionTest {

    private static final Map<Long, OutlineEntry> SECTIONS =
            Map.of(3L, new OutlineEntry(new SectionId(3), "urgences", 1, "1.2", "Les urgences", 200, false));
    private static final SmallGroups<Capacity> NONE_SHOWN = SmallGroups.of(Map.of(Capacity.CARER, 3L), 10);
    private static final SmallGroups<Capacity> CARERS_SHOWN = SmallGroups.of(Map.of(Capacity.CARER, 12L), 10);

    private static ContributionLine said(String text) {
        return new ContributionLine(
                new ContributionNumber(12),
                new ConsultationId(4),
                Optional.of(3L),
                Stance.FOR,
                Capacity.CARER,
                text,
                Optional.of("Annick"),
                Instant.parse("2028-04-01T10:00:00Z"),
                Optional.of(new ContributionLine.Answer(
                        Outcome.INTEGRATED, "=merci", Instant.parse("2028-08-01T10:00:00Z"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2", "@SUM(A1)", "\tx", "\rx", "\n=1", "＝1", "－1"})
    void a_text_that_a_spreadsheet_would_carry_out_stays_text(String text) {
        assertThat(OpenContribution.of(said(text), SECTIONS, NONE_SHOWN).cells())
                .contains("'" + text, "'=merci");
    }

    @Test
    void a_text_that_is_only_a_text_is_left_as_it_is() {
        assertThat(OpenContribution.of(said("Oui = non"), SECTIONS, NONE_SHOWN).cells())
                .contains("Oui = non", "1.2 Les urgences", "urgences");
    }

    @Test
    void neither_form_tells_who_said_it() {
        OpenContribution contribution = OpenContribution.of(said("Oui"), SECTIONS, CARERS_SHOWN);
        assertThat(contribution.cells()).doesNotContain("Annick");
        assertThat(contribution.json().toString()).doesNotContain("Annick");
    }

    @Test
    void a_capacity_is_told_where_enough_others_share_it() {
        assertThat(OpenContribution.of(said("Oui"), SECTIONS, CARERS_SHOWN).cells())
                .contains("CARER");
        assertThat(OpenContribution.of(said("Oui"), SECTIONS, NONE_SHOWN).cells())
                .doesNotContain("CARER");
        assertThat(OpenContribution.of(said("Oui"), SECTIONS, NONE_SHOWN).json())
                .doesNotContainKey("capacity");
    }

    @Test
    void the_schema_describes_the_columns_in_their_order() throws IOException {
        try (InputStream schema = Objects.requireNonNull(
                OpenContribution.class.getResourceAsStream("/opendata/contributions.schema.json"))) {
            assertThat(Json.createReader(schema)
                            .readObject()
                            .getJsonArray("fields")
                            .getValuesAs(JsonObject.class))
                    .extracting(field -> field.getString("name"))
                    .isEqualTo(OpenContribution.COLUMNS);
        }
        assertThat(OpenContribution.of(said("Oui"), SECTIONS, NONE_SHOWN).cells())
                .hasSameSizeAs(OpenContribution.COLUMNS);
    }
}
