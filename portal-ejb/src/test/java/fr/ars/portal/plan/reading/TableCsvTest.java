package fr.ars.portal.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableCsvTest {

    private static String csv(String table) {
        StringWriter written = new StringWriter();
        TableCsv.write(TextFixture.only(table).tables().getFirst(), written);
        return written.toString();
    }

    @Test
    void a_french_spreadsheet_opens_it_as_it_is() {
        assertThat(csv("<table><thead><tr><th>Activité</th><th>Part ; %</th></tr></thead>"
                        + "<tbody><tr><td>Soins « critiques »</td><td>12,5</td></tr></tbody></table>"))
                .isEqualTo("\uFEFFActivité;\"Part ; %\"\r\nSoins « critiques »;12,5\r\n");
    }

    @Test
    void a_cell_that_spans_says_the_same_in_each_of_its_places() {
        assertThat(
                        csv(
                                "<table><thead><tr><th>Zone</th><th colspan=\"2\">Sites</th></tr></thead><tbody>"
                                        + "<tr><td rowspan=\"2\">Nord</td><td>1</td><td>2</td></tr><tr><td>3</td></tr></tbody></table>"))
                .isEqualTo("\uFEFFZone;Sites;Sites\r\nNord;1;2\r\nNord;3;\r\n");
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, '''=1+1'",
        "@SOMME(A1), '''@SOMME(A1)'",
        "-2+3+cmd|' /C calc'!A0, '''-2+3+cmd|'' /C calc''!A0'",
        "+33 1 02, +33 1 02",
        "'-12,5 %', '-12,5 %'",
        "- un tiret, '''- un tiret'",
        "12, 12"
    })
    void no_cell_is_taken_for_a_formula_and_numbers_stay_numbers(String cell, String written) {
        assertThat(TableCsv.safe(cell)).isEqualTo(written);
    }

    @Test
    void a_table_that_claims_to_be_without_end_is_not_believed() {
        assertThat(TextFixture.only("<table><thead><tr><th colspan=\"9999\">x</th></tr></thead></table>")
                        .tables()
                        .getFirst()
                        .rows()
                        .getFirst())
                .hasSizeLessThanOrEqualTo(200);
    }
}
