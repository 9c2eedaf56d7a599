package fr.ars.portal.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ars.portal.plan.Description;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.Negotiability;
import fr.ars.portal.plan.PlanException;
import fr.ars.portal.plan.SectionId;
import fr.ars.portal.plan.SectionMark;
import fr.ars.portal.plan.ServiceIndicator;
import fr.ars.portal.plan.ServiceIndicator.Dimension;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What may be said of a section, how it is kept, and what the next version takes over. */
class SectionDescriptionTest {

    private static final ServiceIndicator URGENCE =
            new ServiceIndicator("Urgence « à côté »", Dimension.ACCESSIBILITY, "34", "30", "minutes", "2033");

    private final SectionDescription description = new SectionDescription(new DraftVersionId(1), new SectionId(2));

    private static Description said(Optional<Negotiability> openness, String reason, ServiceIndicator... indicators) {
        return new Description(
                "Un résumé", openness, reason, List.of(indicators), List.of(), List.of(), List.of(), Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OPEN")
    void what_is_not_wholly_open_is_not_open_for_a_reason(Negotiability openness) {
        assertThatThrownBy(() -> description.describe(said(Optional.of(openness), " "), List.of()))
                .isInstanceOf(PlanException.class)
                .hasFieldOrPropertyWithValue("code", "plan.reason-missing");
        assertThatCode(() -> description.describe(said(Optional.of(openness), "C’est la loi."), List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void what_is_open_needs_no_reason_nor_does_what_nobody_has_said() {
        assertThatCode(() -> description.describe(said(Optional.of(Negotiability.OPEN), ""), List.of()))
                .doesNotThrowAnyException();
        assertThatCode(() -> description.describe(said(Optional.empty(), ""), List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void an_indicator_has_a_value_of_today_or_a_target() {
        ServiceIndicator none = new ServiceIndicator("Délai", Dimension.QUALITY, "", " ", "jours", "");
        assertThatThrownBy(() -> description.describe(said(Optional.empty(), "", none), List.of()))
                .hasFieldOrPropertyWithValue("code", "plan.indicator-value-missing");
    }

    @Test
    void indicators_are_read_from_their_column_as_they_were_written() {
        IndicatorsConverter column = new IndicatorsConverter();
        Indicators indicators = new Indicators(List.of(URGENCE, URGENCE));
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(indicators)))
                .isEqualTo(indicators);
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(Indicators.NONE)))
                .isEqualTo(Indicators.NONE);
    }

    @Test
    void codes_are_kept_once_and_in_order() {
        CodesConverter column = new CodesConverter();
        assertThat(column.convertToDatabaseColumn(new Codes(List.of("T09", "T04.1", "T09"))))
                .isEqualTo("T04.1 T09");
        assertThat(column.convertToEntityAttribute("")).isEqualTo(Codes.NONE);
        assertThatThrownBy(() -> new Codes(List.of("T04 T05"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_next_version_takes_over_all_that_was_said() {
        description.describe(
                new Description(
                        "Un résumé",
                        Optional.of(Negotiability.PARTLY_OPEN),
                        "Parce que.",
                        List.of(URGENCE),
                        List.of("T04"),
                        List.of("29"),
                        List.of(),
                        Optional.of("AXE")),
                List.of());
        SectionDescription next = description.takenOver(new DraftVersionId(9));
        assertThat(next)
                .usingRecursiveComparison()
                .ignoringFields("draftVersion")
                .isEqualTo(description);
        assertThat(next).hasFieldOrPropertyWithValue("draftVersion", 9L);
    }

    @Test
    void a_section_is_described_when_it_says_what_changes_and_what_can_be_changed() {
        assertThat(mark(true, Optional.of(Negotiability.FIXED_BY_LAW)).isDescribed())
                .isTrue();
        assertThat(mark(true, Optional.empty()).isDescribed()).isFalse();
        assertThat(mark(false, Optional.of(Negotiability.OPEN)).isDescribed()).isFalse();
    }

    @Test
    void whoever_asks_for_a_topic_finds_what_is_within_it_and_not_what_only_begins_alike() {
        SectionMark mark = new SectionMark(true, Optional.empty(), List.of("T10.2"), List.of(), 0, 0, Optional.empty());
        assertThat(mark.isAbout("T10")).isTrue();
        assertThat(mark.isAbout("T10.2")).isTrue();
        assertThat(mark.isAbout("T1")).isFalse();
        assertThat(mark.isAbout("T10.1")).isFalse();
    }

    private static SectionMark mark(boolean summarised, Optional<Negotiability> openness) {
        return new SectionMark(summarised, openness, List.of(), List.of(), 0, 0, Optional.empty());
    }
}
