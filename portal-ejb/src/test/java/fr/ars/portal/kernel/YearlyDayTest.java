package fr.ars.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearlyDayTest {

    @ParameterizedTest
    @CsvSource({
        "05-01, 2028-05-01",
        "12-20, 2025-12-20",
        "easter+1, 2028-04-17",
        "easter+39, 2028-05-25",
        "easter+50, 2028-06-05",
        "easter-2, 2028-04-14"
    })
    void a_rule_gives_the_day_of_a_year(String rule, LocalDate day) {
        assertThat(YearlyDay.parse(rule).in(day.getYear())).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5-1", "13-01", "02-30", "easter", "easter 1", "Easter+1", "paques+1", "easter+1000"})
    void anything_else_is_refused(String rule) {
        assertThatIllegalArgumentException().isThrownBy(() -> YearlyDay.parse(rule));
    }
}
