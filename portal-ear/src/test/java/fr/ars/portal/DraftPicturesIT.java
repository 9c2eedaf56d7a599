package fr.ars.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.Eventually;
import fr.ars.portal.support.Grants;
import fr.ars.portal.support.Imports;
import fr.ars.portal.support.People;
import fr.ars.portal.support.Probe;
import fr.ars.portal.support.Screen;
import fr.ars.portal.support.Visitor;
import fr.ars.portal.support.WordFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The pictures of a draft: the officer sees them while the text is prepared, everybody once it is announced. */
class DraftPicturesIT {

    private static final String EMAIL = "images@example.org";
    private static final String TITLE = "Un texte illustré";

    private final Visitor officer = new Visitor();
    private final Visitor anybody = new Visitor();

    @Test
    void a_picture_is_seen_by_the_officer_first_and_by_all_when_the_text_is_announced() {
        signIn();
        String draft = Imports.draft(Imports.send(officer, TITLE, "projet.docx", illustrated()));
        Imports.await(draft, "DONE");
        Screen summary = officer.open("/bretagne/admin/plans/" + draft);
        assertThat(summary.plainText()).contains("1 point à vérifier", "une image n’a pas de description");
        String picture =
                summary.click("1 Les soins").element("img[alt='La carte']").attr("src");
        assertThat(picture).matches("/fichiers/[0-9a-f-]{36}/image-1\\.png");
        Eventually.get(() -> officer.ask(picture).status(), status -> status == 200);

        Screen unpublished = officer.ask(picture);
        assertThat(unpublished.header("Content-Type").orElse("")).startsWith("image/png");
        assertThat(unpublished.header("Cache-Control")).contains("no-store");
        assertThat(anybody.ask(picture).status()).isEqualTo(404);

        announce(draft);

        Screen published = anybody.ask(picture);
        assertThat(published.status()).isEqualTo(200);
        assertThat(published.header("Cache-Control")).contains("public, max-age=86400");
        assertThat(published.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(published.header("Content-Disposition").orElse("")).startsWith("inline");
        assertThat(anybody.ask(picture.replace("image-1", "autre")).status()).isEqualTo(404);
        assertThat(anybody.cookies()).isEmpty();
        assertThat(anybody.open("/bretagne/consultations")
                        .click(TITLE)
                        .click("1 Les soins")
                        .has("img[src='" + picture + "']"))
                .isTrue();
    }

    @Test
    void pictures_go_with_the_draft_that_is_removed() {
        signIn();
        String draft = Imports.draft(Imports.send(officer, "Images à supprimer", "projet.docx", illustrated()));
        Imports.await(draft, "DONE");
        String count =
                "select id from stored_file where claim_kind = 'draft-version' and claim_id = '%s'".formatted(draft);
        assertThat(Probe.column(count)).hasSize(2);
        officer.open("/bretagne/admin/plans/" + draft + "/supprimer")
                .formWith("Supprimer définitivement")
                .fill("confirmation", "Images à supprimer")
                .press();
        assertThat(Probe.column(count)).isEmpty();
    }

    private void signIn() {
        if (Probe.column("select id from account where email = '" + EMAIL + "'").isEmpty()) {
            People.signedUp(EMAIL);
            Grants.give(EMAIL, "COMMUNICATION", "agency/BRE");
        }
        People.signIn(officer, "/bretagne/connexion", EMAIL, People.PASSWORD);
    }

    private static void announce(String draft) {
        Instant opening = Instant.now().plus(Duration.ofDays(1));
        new Probe("Announcing")
                .call(
                        "announce",
                        String.join(
                                "\n",
                                Grants.account(EMAIL),
                                "BRE",
                                TITLE,
                                opening.toString(),
                                opening.plus(Duration.ofDays(120)).toString(),
                                draft));
    }

    private static byte[] illustrated() {
        return new WordFile(WordFile.paragraph("1 Les soins")
                        + WordFile.paragraph("Voici la carte.")
                        + WordFile.picture("La carte")
                        + WordFile.paragraph("2 La prévention")
                        + WordFile.paragraph("Voici le graphique.")
                        + WordFile.picture(""))
                .leadingTo(WordFile.relation("image", "media/image1.png", "Internal"))
                .part("word/media/image1.png", png())
                .bytes();
    }

    private static byte[] png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(1_600, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
