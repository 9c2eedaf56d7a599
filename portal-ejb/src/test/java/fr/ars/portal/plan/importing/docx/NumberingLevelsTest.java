package fr.ars.portal.plan.importing.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.plan.importing.reading.XmlPull;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingLevelsTest {

    @ParameterizedTest
    @CsvSource({
        "decimal, 1, 1",
        "decimal, 12, 12",
        "upperRoman, 4, IV",
        "lowerRoman, 19, xix",
        "upperRoman, 48, XLVIII",
        "upperLetter, 26, Z",
        "upperLetter, 27, AA",
        "lowerLetter, 3, c"
    })
    void counts_as_word_prints(String format, int value, String printed) {
        NumberingLevels levels = levels(level(0, format, "%1"));
        for (int i = 0; i < value; i++) {
            levels.count(0);
        }
        assertThat(levels.label(0)).isEqualTo(printed);
    }

    @Test
    void a_level_starts_afresh_below_each_item_of_the_level_above() {
        NumberingLevels levels = levels(level(0, "upperRoman", "Axe %1") + level(1, "decimal", "%1.%2"));
        assertThat(next(levels, 0)).isEqualTo("Axe I");
        assertThat(next(levels, 1)).isEqualTo("I.1");
        assertThat(next(levels, 1)).isEqualTo("I.2");
        assertThat(next(levels, 0)).isEqualTo("Axe II");
        assertThat(next(levels, 1)).isEqualTo("II.1");
    }

    @Test
    void a_deeper_level_may_come_first_and_legal_numbering_is_in_plain_figures() {
        NumberingLevels levels = levels(level(0, "upperRoman", "%1")
                + level(1, "decimal", "%1.%2").replace("<w:lvlText", "<w:isLgl/><w:lvlText"));
        assertThat(next(levels, 1)).isEqualTo("1.1");
    }

    private static String next(NumberingLevels levels, int level) {
        levels.count(level);
        return levels.label(level);
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"" + text
                + "\"/></w:lvl>";
    }

    private static NumberingLevels levels(String xml) {
        String scheme = "<w:abstractNum xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + xml
                + "</w:abstractNum>";
        AtomicReference<NumberingLevels> read = new AtomicReference<>();
        XmlPull.read(
                new ByteArrayInputStream(scheme.getBytes(StandardCharsets.UTF_8)),
                DocxPackage.PREFIXES,
                pull -> read.set(NumberingLevels.read(pull)));
        return read.get();
    }
}
