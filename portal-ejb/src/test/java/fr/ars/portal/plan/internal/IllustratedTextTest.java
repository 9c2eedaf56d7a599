package fr.ars.portal.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.files.FilePolicy;
import fr.ars.portal.files.FileState;
import fr.ars.portal.files.FileType;
import fr.ars.portal.files.StoredFile;
import fr.ars.portal.plan.importing.content.ImportWarning;
import fr.ars.portal.plan.importing.outline.ImportedOutline;
import fr.ars.portal.plan.importing.outline.ImportedSection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Pictures in the text of a draft, from the names they were put aside under to their addresses. */
class IllustratedTextTest {

    private static final UUID ID = new UUID(1, 2);
    private static final String HTML = "<p>Une carte :</p><figure><img src=\"picture-1.png\" alt=\"La carte &amp; ses"
            + " couleurs\" /></figure><figure><img src=\"picture-2.jpg\" alt=\"Une école\" /></figure>";

    private final IllustratedText text = new IllustratedText(
            new ImportedOutline(List.of(new ImportedSection(1, "1", "Les soins", HTML, Set.of())), List.of()));

    private static StoredFile stored(String name) {
        return new StoredFile(ID, name, FileType.PNG, 12, FilePolicy.PUBLIC, FileState.RECEIVED);
    }

    @Test
    void it_names_the_pictures_that_stand_in_it() {
        assertThat(text.pictures()).containsExactlyInAnyOrder("picture-1.png", "picture-2.jpg");
    }

    @Test
    void a_picture_kept_has_its_address_and_one_that_was_not_leaves_its_words() {
        ImportedSection section = text.with(Map.of("picture-1.png", stored("image-1.png")))
                .sections()
                .getFirst();
        assertThat(section.html())
                .isEqualTo("<p>Une carte :</p><figure><img src=\"/fichiers/" + ID
                        + "/image-1.png\" alt=\"La carte &amp; ses couleurs\" /></figure>"
                        + "<figure class=\"missing-image\"><figcaption>Une école</figcaption></figure>");
        assertThat(section.warnings()).containsExactly(ImportWarning.IMAGE_LEFT_OUT);
    }

    @Test
    void a_text_whose_pictures_are_all_kept_has_no_new_warning() {
        ImportedOutline placed =
                text.with(Map.of("picture-1.png", stored("image-1.png"), "picture-2.jpg", stored("image-2.jpg")));
        assertThat(placed.sections().getFirst().warnings()).isEmpty();
    }
}
