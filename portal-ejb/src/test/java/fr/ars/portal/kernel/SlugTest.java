package fr.ars.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Projet régional de santé 2028, projet-regional-de-sante-2028",
        "L’œuvre « commune » : à bâtir !, l-oeuvre-commune-a-batir",
        "…, sans-titre"
    })
    void a_title_becomes_a_readable_address(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @Test
    void a_long_title_is_cut_between_words() {
        assertThat(Slug.of("santé ".repeat(40))).hasSizeLessThanOrEqualTo(80).endsWith("sante");
    }
}
