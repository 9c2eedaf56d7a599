package fr.ars.portal.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostalCodeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "01000, 01",
        "35000, 35",
        "75116, 75",
        "95880, 95",
        "20000, 2A",
        "20137, 2A",
        "20200, 2B",
        "20600, 2B",
        "97110, 971",
        "97133, 977",
        "97150, 978",
        "97200, 972",
        "97300, 973",
        "97400, 974",
        "97600, 976",
        "97500, 975",
        "98800, 988",
        "' 35 000 ', 35"
    })
    void a_postal_code_tells_its_departement(String typed, String department) {
        assertThat(new PostalCode(typed).department()).isEqualTo(department);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3500", "350000", "2A000", "abcde", "-1000", "٣٥٠٠٠"})
    void what_is_no_postal_code_is_refused(String typed) {
        assertThatExceptionOfType(PostalCodeException.class)
                .isThrownBy(() -> new PostalCode(typed))
                .satisfies(e -> assertThat(e.code()).isEqualTo("postal-code.malformed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00100", "20300", "20900", "96000", "99100"})
    void what_tells_no_departement_is_refused_rather_than_guessed(String typed) {
        PostalCode code = new PostalCode(typed);

        assertThatExceptionOfType(PostalCodeException.class)
                .isThrownBy(code::department)
                .satisfies(e -> assertThat(e.code()).isEqualTo("postal-code.unknown"));
    }

    @Test
    void it_leads_to_the_competent_agency() {
        Agencies agencies = AgencyFixture.agencies();

        assertThat(agencies.department(new PostalCode("20200"), TODAY))
                .map(place -> place.agency().value())
                .contains("COR");
        assertThat(agencies.department(new PostalCode("97150"), TODAY))
                .map(TerritoryView::name)
                .contains("Saint-Martin");
        assertThat(agencies.department(new PostalCode("97500"), TODAY)).isEmpty();
    }
}
