package fr.ars.portal.plan.correcting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoubtsTest {

    private static final String PICTURE =
            "<p>Une carte.</p><figure><img src=\"/fichiers/a/carte.png\" alt=\"%s\" /></figure>";
    private static final String MISSING =
            "<figure class=\"missing-image\"><figcaption>%s</figcaption></figure><p>Une carte.</p>";

    @Test
    void what_the_file_told_stays_and_a_title_given_since_is_no_longer_missing() {
        assertThat(Doubts.of("TITLE_MISSING,TRACKED_CHANGES", "Soins", "<p>Texte</p>"))
                .containsExactly("TRACKED_CHANGES");
        assertThat(Doubts.of("", " ", "<p>Texte</p>")).containsExactly("TITLE_MISSING");
    }

    @Test
    void a_picture_is_to_be_described_until_it_is_or_is_said_to_be_decorative() {
        assertThat(Doubts.of("IMAGE_WITHOUT_TEXT", "Soins", PICTURE.formatted("")))
                .containsExactly("IMAGE_WITHOUT_TEXT");
        assertThat(Doubts.of("IMAGE_WITHOUT_TEXT", "Soins", PICTURE.formatted("Carte des lits")))
                .isEmpty();
        assertThat(Doubts.of(
                        "IMAGE_WITHOUT_TEXT",
                        "Soins",
                        PICTURE.formatted("").replace("<figure>", "<figure class=\"decorative\">")))
                .isEmpty();
    }

    @Test
    void a_picture_that_could_not_be_kept_is_told_while_its_place_is_there() {
        assertThat(Doubts.of("IMAGE_LEFT_OUT", "Soins", MISSING.formatted("Carte")))
                .containsExactly("IMAGE_LEFT_OUT");
        assertThat(Doubts.of("IMAGE_LEFT_OUT", "Soins", MISSING.formatted("")))
                .containsExactly("IMAGE_LEFT_OUT", "IMAGE_WITHOUT_TEXT");
        assertThat(Doubts.of("IMAGE_LEFT_OUT", "Soins", "<p>Une carte.</p>")).isEmpty();
    }
}
