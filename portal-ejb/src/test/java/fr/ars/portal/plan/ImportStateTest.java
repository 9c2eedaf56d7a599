package fr.ars.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may follow what while a draft is imported. */
class ImportStateTest {

    @ParameterizedTest
    @CsvSource({
        "WAITING, READING REFUSED",
        "READING, WAITING READING PLACING REFUSED",
        "PLACING, WAITING READING DONE REFUSED",
        "REFUSED, WAITING"
    })
    void each_state_leads_to_these_and_no_others(ImportState from, String to) {
        assertThat(EnumSet.allOf(ImportState.class).stream().filter(from::canBecome))
                .extracting(ImportState::name)
                .containsExactly(to.split(" "));
    }

    @Test
    void what_is_imported_stays_so() {
        assertThat(ImportState.values()).noneMatch(ImportState.DONE::canBecome);
    }
}
