package fr.ars.portal.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSearchTest {

    private final ReadableText text = new TextFixture()
            .section("soins", "L’accès aux soins", "<p>Un cœur en bonne santé.</p><p>Des maternités et l’équité.</p>")
            .section("ecole", "À l’école", "<p>Chaque élève voit une infirmière ; l’école l’accueille.</p>")
            .section("suite", "Annexe", "<table><tbody><tr><td>Nombre d’élèves</td></tr></tbody></table>")
            .text();

    private List<String> anchors(String query) {
        return text.find(query).sections().stream()
                .map(section -> section.entry().anchor())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "COEUR, soins",
        "cœur, soins",
        "sante, soins",
        "SANTÉ, soins",
        "maternite, soins",
        "l'accès, soins",
        "l’acces, soins",
        "d'équité, soins",
        "ecole, ecole",
        "infirm, ecole",
        "école infirmières, ecole"
    })
    void accents_capitals_ligatures_and_elision_make_no_difference(String query, String anchor) {
        assertThat(anchors(query)).containsExactly(anchor);
    }

    @Test
    void a_section_has_all_the_words_or_is_not_found() {
        assertThat(anchors("élève infirmière")).containsExactly("ecole");
        assertThat(anchors("élèves")).containsExactly("ecole", "suite");
        assertThat(anchors("coeur infirmière")).isEmpty();
    }

    @Test
    void the_commonest_words_count_only_alone() {
        assertThat(anchors("le cœur de la")).containsExactly("soins");
        assertThat(anchors("des")).containsExactly("soins");
    }

    @Test
    void the_words_are_marked_where_they_stand_as_they_are_written() {
        Found found = text.find("ecole");

        assertThat(found.hits()).isEqualTo(2);
        Found.Excerpt excerpt = found.sections().getFirst().excerpts().getFirst();
        assertThat(excerpt.passage()).isEqualTo(1);
        assertThat(excerpt.pieces())
                .filteredOn(Found.Piece::marked)
                .extracting(Found.Piece::text)
                .containsExactly("école");
        assertThat(String.join(
                        "", excerpt.pieces().stream().map(Found.Piece::text).toList()))
                .isEqualTo("Chaque élève voit une infirmière ; l’école l’accueille.");
    }

    @Test
    void a_long_passage_is_cut_between_words_around_what_was_found() {
        String filling = "mot ".repeat(100);
        Found found = new TextFixture()
                .section("a", "A", "<p>" + filling + "hôpital " + filling + "</p>")
                .text()
                .find("hopital");

        List<Found.Piece> pieces =
                found.sections().getFirst().excerpts().getFirst().pieces();
        String shown = String.join("", pieces.stream().map(Found.Piece::text).toList());
        assertThat(shown)
                .startsWith("… mot ")
                .endsWith("mot …")
                .contains("hôpital")
                .hasSizeLessThan(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "…!?", "l'", "\u0000\u0007", "<script>\"'%_\\", "((((((((((z+)+)+$"})
    void whatever_is_typed_there_is_an_answer(String query) {
        assertThat(text.find(query).hits()).isZero();
    }

    @Test
    void a_query_without_end_is_cut() {
        assertThat(text.find("cœur " + "zzz ".repeat(100_000)).searched()).isTrue();
        assertThat(Wanted.of("mot ".repeat(50) + "autre").words()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void sections_are_counted_and_only_so_many_are_shown() {
        TextFixture many = new TextFixture();
        for (int i = 0; i < 60; i++) {
            many.section("s" + i, "Titre", "<p>urgence</p>");
        }
        Found found = many.text().find("urgences");

        assertThat(found.sections()).hasSize(TextSearch.MOST_SECTIONS);
        assertThat(found.sectionCount()).isEqualTo(60);
        assertThat(found.hits()).isEqualTo(60);
        assertThat(found.more()).isTrue();
    }
}
