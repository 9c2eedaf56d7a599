package fr.ars.portal.agency.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.AgencyView;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.ConfigFiles;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real files, one of them spoilt in one place as an operator's hand might. */
class ReferenceFilesTest {

    private final ConfigFiles real = new ConfigFiles(Optional.empty());
    private final Map<String, String> edited = new HashMap<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deadlines.csv|,DAY,AFTER,réception par|,WEEK,AFTER,réception par|line 15, column unit: is none of",
                "deadlines.csv|,72,HOUR|,three,HOUR|line 27, column value: is not a number: three",
                "deadlines.csv|,72,HOUR|,-72,HOUR|line 27, column value: is negative",
                "deadlines.csv|ARE,2025-01-01|AEE,2025-01-01|line 15, column code: has two rows beginning on the same day",
                "deadlines.csv|ARE,2025-01-01|ARE,01/01/2025|line 15, column valid_from: is not a date",
                "deadlines.csv|ARE,2025-01-01,|ARE,2025-01-01,2024-12-31|line 15, column valid_to: comes before valid_from",
                "deadlines.csv|agency_may|agency_maybe|line 1, column agency_may: is missing",
                "topics.csv|T01.1,2010-04-01,,T01|T01.1,2010-04-01,,T99|line 3, column parent: comes after its child",
                "topics.csv|code,valid_from|code,color,valid_from|line 1, column color: is unknown",
                "holidays.csv|easter+39|paques+39|line 6, column rule: is neither MM-DD nor easter+N",
                "zones.csv|Indian/Reunion|Indian/Ocean|line 6, column code: is not a time zone",
                "zones.csv|heure de Guyane|''|line 5, column label: is empty",
                "agencies.csv|,bretagne,|,normandie,|line 10, column slug: is another agency's",
                "agencies.csv|REU MAY|REU MYT|line 20, column successors: names no later agency: MYT",
                "agencies.csv|REU MAY|''|line 20, column successors: go with valid_to",
                "agencies.csv|REU MAY|mayotte|line 20, column successors: is not the code of an agency: mayotte",
                "agencies.csv|America/Cayenne|America/Lima|line 17, column zone: has no name in zones.csv",
                "territories.csv|La Réunion,REU|La Réunion,RUN|line 18, column agency: is not in agencies.csv",
                "territories.csv|Guyane,GUY,America/Cayenne,FR-973|Guyane,GUY,America/Cayenne,FR-937|column holiday_calendar: is not",
                "territories.csv|REGION,06,2020-01-01|REGION,06,2019-12-31|line 19, column agency: does not exist all that time",
                "complaint_orientations.csv|,true,CASF L311-5|,oui,CASF L311-5|line 8, column external: is neither true nor",
                "plan_structures.csv|OTHER,2010|Other,2010|line 4, column code: is not a word of twenty capital",
                "plan_parts.csv|PRS_LMSS,COS|PRS_LOI,COS|column code: is not structure.part: PRS_LMSS.COS",
                "plan_parts.csv|PRS_LMSS.COS,2016-01-28,,PRS_LMSS,|PRS_LOI.COS,2016-01-28,,PRS_LOI,|column structure: is not in plan_structures",
                "plan_parts.csv|,false,Cadre|,non,Cadre|column several: is neither true nor false",
                "section_types.csv|true,1,Partie|true,un,Partie|line 4, column level: is not a number: un",
                "document_types.csv|Procès-verbal|\"Procès-verbal|line 31"
            })
    void a_spoilt_file_is_refused_with_the_place(String file, String right, String wrong, String message) {
        spoil("reference/" + file, right, wrong);

        assertThatExceptionOfType(CsvException.class)
                .isThrownBy(() -> ReferenceFiles.read(this::open))
                .withMessageStartingWith("config/reference/" + file + ", line ")
                .withMessageContaining(message);
    }

    @Test
    void an_empty_file_is_refused() {
        edited.put("reference/topics.csv", "");

        assertThatExceptionOfType(CsvException.class)
                .isThrownBy(() -> ReferenceFiles.read(this::open))
                .withMessage("config/reference/topics.csv, line 1: holds no row");
    }

    @Test
    void comments_and_a_byte_order_mark_do_no_harm() {
        String zones = real.text("reference/zones.csv");
        edited.put("reference/zones.csv", "\uFEFF" + zones + "# the end\n");

        assertThat(ReferenceFiles.read(this::open).facts())
                .isEqualTo(ReferenceFiles.read(real::open).facts());
    }

    @Test
    void an_operator_may_split_an_agency_with_rows_alone() {
        replaceLine(
                "reference/agencies.csv",
                "BRE,",
                "BRE,2010-04-01,2029-12-31,bretagne,ARS Bretagne,ARS Bretagne,B,Rennes,Europe/Paris,,,,,ARM GAL,,KNOWN,",
                "ARM,2030-01-01,,armorique,ARS Armorique,ARS Armorique,A,Brest,Europe/Paris,,,,,,,PROPOSED,",
                "GAL,2030-01-01,,gallo,ARS Gallo,ARS Gallo,G,Rennes,Europe/Paris,,,,,,,PROPOSED,");
        edited.put(
                "reference/territories.csv",
                real.text("reference/territories.csv")
                        .replaceAll(
                                "(?m)^(\\w+,\\w+),2010-04-01,,([^,]+),BRE,(.*)$",
                                "$1,2010-04-01,2029-12-31,$2,BRE,$3\n$1,2030-01-01,,$2,ARM,$3"));

        Agencies agencies = ReferenceFixture.agencies(ReferenceFiles.read(this::open));

        AgencyCode bretagne = new AgencyCode("BRE");
        assertThat(agencies.heirsOf(bretagne, Instant.parse("2029-12-31T22:59:59Z")))
                .extracting(AgencyView::slug)
                .containsExactly("bretagne");
        assertThat(agencies.heirsOf(bretagne, Instant.parse("2029-12-31T23:00:00Z")))
                .extracting(AgencyView::slug)
                .containsExactly("armorique", "gallo");
        assertThat(agencies.department("29", LocalDate.of(2030, 1, 1)))
                .map(place -> place.agency().value())
                .contains("ARM");
        assertThat(agencies.bySlug("bretagne")).map(AgencyView::code).contains(bretagne);
    }

    private void replaceLine(String file, String start, String... lines) {
        String text = real.text(file);
        String old =
                text.lines().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
        edited.put(file, text.replace(old, String.join("\n", lines)));
    }

    private void spoil(String file, String right, String wrong) {
        String text = real.text(file);
        assertThat(text).contains(right);
        int at = text.indexOf(right);
        edited.put(file, text.substring(0, at) + wrong + text.substring(at + right.length()));
    }

    private InputStream open(String file) {
        String text = edited.get(file);
        return text == null ? real.open(file) : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
