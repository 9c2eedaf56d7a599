package fr.ars.portal.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** OpenDocument files that are not what they should be: each is refused for what is wrong with it. */
class RefusedOdtTest {

    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13};

    private static final String CONTENT = "<office:document-content"
            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>%s"
            + "</office:text></office:body></office:document-content>";

    @Test
    void an_empty_file_and_one_without_text() {
        assertThat(refusal(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(refusal(odt().bytes(CONTENT.formatted("<text:p> </text:p>"))))
                .isEqualTo(Reason.NO_TEXT);
        String picture = OdtDraftFixture.frame("<draw:image xlink:href=\"Pictures/a.png\"/>");
        assertThat(refusal(new OdtDraftFixture()
                        .raw("<text:p>" + picture + "</text:p>")
                        .bytes()))
                .isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void something_else_renamed() {
        assertThat(refusal(PICTURE)).isEqualTo(Reason.NOT_THE_ANNOUNCED_FORMAT);
        assertThat(refusal(new WordDraftFixture().paragraph("Texte").bytes()))
                .isEqualTo(Reason.NOT_THE_ANNOUNCED_FORMAT);
        assertThat(refusal(odt().withType("application/vnd.oasis.opendocument.spreadsheet")
                        .bytes()))
                .isEqualTo(Reason.NOT_THE_ANNOUNCED_FORMAT);
        assertThat(refusal("Texte".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.NOT_THE_ANNOUNCED_FORMAT);
    }

    @Test
    void a_file_with_a_password() {
        assertThat(refusal(odt().withManifestEntry("<manifest:file-entry manifest:full-path=\"content.xml\">"
                                + "<manifest:encryption-data/></manifest:file-entry>")
                        .bytes("chiffré")))
                .isEqualTo(Reason.ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic/Standard/Module1.xml", "Scripts/python/macro.py", "Scripts/javascript/a/a.js"})
    void macros(String part) {
        assertThat(refusal(odt().withPart(part, new byte[] {1}).bytes())).isEqualTo(Reason.WITH_MACROS);
    }

    @Test
    void code_that_runs_at_an_event_or_stands_in_the_text() {
        String listener = "<office:event-listeners><script:event-listener script:event-name=\"dom:load\"/>"
                + "</office:event-listeners>";
        assertThat(refusal(odt().withScripts(listener).bytes())).isEqualTo(Reason.WITH_MACROS);
        assertThat(refusal(odt().withScripts("<office:script>Sub Main</office:script>")
                        .bytes()))
                .isEqualTo(Reason.WITH_MACROS);
        assertThat(refusal(odt().raw("<text:p><text:a>" + listener + "</text:a></text:p>")
                        .bytes()))
                .isEqualTo(Reason.WITH_MACROS);
        assertThat(refusal(odt().raw("<text:p><text:script>alert(1)</text:script></text:p>")
                        .bytes()))
                .isEqualTo(Reason.WITH_MACROS);
    }

    @Test
    void but_the_empty_places_for_code_that_offices_write_are_harmless() {
        byte[] harmless = odt().withScripts("<office:script script:language=\"ooo:Basic\"><libraries/></office:script>")
                .withPart("Basic/script-lc.xml", new byte[] {1})
                .withPart("Basic/Standard/script-lb.xml", new byte[] {1})
                .bytes();
        assertThat(DraftImporter.read("projet.odt", new ByteArrayInputStream(harmless))
                        .sections())
                .hasSize(1);
    }

    @Test
    void a_file_cut_short_or_without_its_text() {
        byte[] whole = odt().bytes();
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Reason.CORRUPT);
        assertThat(refusal(Arrays.copyOf(whole, 10))).isEqualTo(Reason.CORRUPT);
        assertThat(refusal(odt().bytes("<office:document"))).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void a_bomb() {
        assertThat(refusal(odt().bytes("<a>" + " ".repeat(20 << 20) + "</a>"))).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void too_many_parts() {
        OdtDraftFixture odt = odt();
        for (int i = 0; i < 10_001; i++) {
            odt.withPart("Pictures/" + i, new byte[0]);
        }
        assertThat(refusal(odt.bytes())).isEqualTo(Reason.ZIP_BOMB);
    }

    @Test
    void an_entity_that_would_read_a_file_of_ours_reads_nothing() {
        String xml = "<!DOCTYPE d [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>"
                + CONTENT.formatted("<text:p>&secret;</text:p>");
        assertThat(refusal(odt().bytes(xml))).isIn(Reason.CORRUPT, Reason.NO_TEXT);
    }

    @Test
    void tables_and_lists_within_each_other_without_end() {
        String tables = "<table:table><table:table-row><table:table-cell>".repeat(10_000)
                + "</table:table-cell></table:table-row></table:table>".repeat(10_000);
        String lists = "<text:list><text:list-item>".repeat(10_000) + "</text:list-item></text:list>".repeat(10_000);
        assertThat(refusal(new OdtDraftFixture().raw(tables).bytes())).isEqualTo(Reason.TOO_DEEP);
        assertThat(refusal(new OdtDraftFixture().raw(lists).bytes())).isEqualTo(Reason.TOO_DEEP);
    }

    private static OdtDraftFixture odt() {
        return new OdtDraftFixture().heading(1, "Diagnostic").paragraph("Texte.");
    }

    private static Reason refusal(byte[] content) {
        return catchThrowableOfType(
                        DraftRefusedException.class,
                        () -> DraftImporter.read("projet.odt", new ByteArrayInputStream(content)))
                .reason();
    }
}
