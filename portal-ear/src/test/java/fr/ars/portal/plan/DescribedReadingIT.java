package fr.ars.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.Screen;
import fr.ars.portal.support.Visitor;
import org.junit.jupiter.api.Test;

/** What anybody reads of the descriptions of a text on which a consultation is open. */
class DescribedReadingIT {

    private final Visitor reader = new Visitor();
    private final Screen consultation =
            reader.open("/bretagne/consultations").click("Votre avis sur le schéma régional de santé de Bretagne");

    private Screen filtered(String query) {
        return reader.open(consultation.address().getPath() + "?" + query);
    }

    @Test
    void a_section_says_first_what_it_changes_and_what_can_be_changed() {
        Screen section = consultation.click("3.1 Un service d’urgence");
        assertThat(section.text("main"))
                .containsSubsequence(
                        "Ce que cela change pour vous",
                        "quatre habitants sur cent en sont plus loin",
                        "En partie modifiable",
                        "la loi",
                        "Ce que l’on peut attendre",
                        "Le schéma retient comme objectif");
        assertThat(section.text(".ars-section-facts table"))
                .contains("Habitants à moins de trente minutes", "Accessibilité", "96 %", "100 %", "Sécurité");
        assertThat(section.text(".ars-section-facts dl"))
                .contains("Urgences", "Côtes-d’Armor, Finistère, Morbihan", "1.2 Une réponse à toute urgence");
        assertThat(reader.cookies()).isEmpty();
    }

    @Test
    void a_section_nobody_has_described_says_nothing_of_it() {
        assertThat(consultation.click("1.1 Une population").has(".ars-section-facts"))
                .isFalse();
    }

    @Test
    void open_sections_are_marked_in_the_outline() {
        assertThat(consultation.text(".ars-outline"))
                .containsSubsequence("2.1 Un médecin traitant", "En partie modifiable", "2.2", "Modifiable");
        assertThat(consultation.page().select(".ars-outline li:contains(1.4) .fr-badge"))
                .isEmpty();
    }

    @Test
    void the_outline_is_filtered_by_an_address_that_can_be_kept() {
        assertThat(filtered("theme=T04").text(".ars-outline"))
                .contains("2.1", "2.2", "2.3", "2.4", "3.6")
                .doesNotContain("3.3", "1.1");
        Screen both = filtered("theme=T04&territoire=29&ouverture=modifiable");
        assertThat(both.text(".ars-outline")).contains("2.2", "3.6").doesNotContain("2.1", "2.3");
        assertThat(both.element("select[name=territoire] option[selected]").val())
                .isEqualTo("29");
        assertThat(both.text("form.ars-outline-filter ~ [role=status]")).contains("2 sections sur");
        assertThat(filtered("ouverture=FIXED_BY_LAW").text(".ars-outline"))
                .contains("3.3")
                .doesNotContain("3.1");
    }

    @Test
    void a_filter_nothing_answers_to_says_so_and_shows_the_way_back() {
        Screen empty = filtered("theme=T17&territoire=35");
        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.text(".ars-empty")).contains("Aucune section");
        assertThat(empty.has("ol.ars-outline > li")).isFalse();
        assertThat(empty.click("Afficher toutes les sections").text(".ars-outline"))
                .contains("9.2");
        Screen hostile = filtered("theme=%22%3E%3Cscript%3Ealert(1)%3C/script%3E");
        assertThat(hostile.body()).doesNotContain("<script>alert");
    }

    @Test
    void a_text_nobody_has_described_offers_no_filter() {
        assertThat(reader.open("/la-reunion/consultations")
                        .click("Le projet de santé de La Réunion : votre avis")
                        .has(".ars-outline-filter"))
                .isFalse();
    }
}
