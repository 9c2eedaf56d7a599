package fr.ars.portal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.Grants;
import fr.ars.portal.support.Officer;
import fr.ars.portal.support.People;
import fr.ars.portal.support.Probe;
import fr.ars.portal.support.Screen;
import fr.ars.portal.support.Visitor;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The text of a consultation as a citizen reads it, over HTTP and without JavaScript. */
class ReadingIT {

    private static final String EMAIL = "texte@example.org";
    private static String start = "";
    private static Visitor officer = new Visitor();

    private final Visitor reader = new Visitor();

    @BeforeAll
    static void announce() {
        Officer author = Officer.of(EMAIL, "GES");
        String number = author.announceFile("GES", "Un texte à lire", "projet.docx", RichDraft.small());
        start = "/grand-est/consultations/" + number + "-un-texte-a-lire";
        People.signIn(officer, "/grand-est/connexion", EMAIL, People.PASSWORD);
    }

    @Test
    void the_whole_text_stands_on_one_page_and_every_name_on_it_is_unique() {
        Screen whole = reader.open(start + "/texte");

        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.plainText()).contains("où l’on se soigne", "moins de trente minutes", "les écoles");
        assertThat(whole.page().select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        List<String> leads = whole.page().select("a[href^=#]").eachAttr("href");
        assertThat(leads).allMatch(href -> whole.has("[id=" + href.substring(1) + "]"));
    }

    @Test
    void a_passage_has_the_same_number_alone_and_in_the_whole_text() {
        Screen section = reader.open(start + "/sections/1-1-la-chirurgie");
        Screen whole = reader.open(start + "/texte");

        assertThat(section.text("#p2")).contains("choisis avec les soignants");
        assertThat(whole.text("[id=1-1-la-chirurgie-p2]")).contains("choisis avec les soignants");
        assertThat(section.element("#p2 .ars-mark").attr("href")).isEqualTo("#p2");
    }

    @Test
    void a_section_says_where_it_is_and_leads_back_to_the_whole() {
        Screen section = reader.open(start + "/sections/1-2-les-urgences");

        assertThat(section.plainText()).contains("Section 3 sur 5 · 1 L’offre de soins");
        assertThat(section.element(".ars-place a[aria-current=page]").text()).contains("1.2 Les urgences");
        Element back = section.element(".ars-place a.fr-link");
        assertThat(reader.open(start + "/texte").has("[id=" + back.attr("href").replaceAll(".*#", "") + "]"))
                .isTrue();
    }

    @Test
    void searching_finds_words_whatever_their_accents_and_marks_them() {
        Screen found = reader.open(start + "?q=COEUR");

        assertThat(found.page().select("mark").eachText()).contains("cœur");
        assertThat(found.plainText()).contains("2 mots trouvés dans 1 section");
        assertThat(reader.open(start + "/texte?q=zythum").plainText())
                .contains("Aucune section ne contient tous ces mots");
        assertThat(reader.open(start + "?q=%E2%80%A6").plainText()).contains("ne contient aucun mot");
    }

    @Test
    void what_is_typed_is_shown_as_text_and_never_run() {
        Screen found = reader.open(start + "/texte?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%27%00");

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body()).doesNotContain("<script>alert");
        assertThat(reader.ask(start + "?q=" + "a".repeat(5000)).status()).isEqualTo(200);
    }

    @Test
    void a_table_is_a_file_for_a_french_spreadsheet() {
        Screen consultation = reader.open(start);
        assertThat(consultation.page().select(".ars-tables li")).hasSize(2);

        Screen file = reader.ask(start + "/sections/1-1-la-chirurgie/tableau-1.csv");

        assertThat(file.header("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(file.body().replace("\uFEFF", ""))
                .isEqualTo("Activité;Implantations en 2028;Évolution\r\nChirurgie de l’œil;12;-2\r\n"
                        + "Chirurgie du cœur;3;'=1+1\r\n");
        assertThat(reader.ask(start + "/sections/1-1-la-chirurgie/tableau-2.csv")
                        .status())
                .isEqualTo(404);
        Screen section = reader.open(start + "/sections/1-1-la-chirurgie");
        Element link = section.element(".ars-block__file a");
        assertThat(section.address().resolve(link.attr("href")).getPath())
                .isEqualTo(start + "/sections/1-1-la-chirurgie/tableau-1.csv");
        Element fromWhole = reader.open(start + "/texte").element(".ars-block__file a");
        assertThat(section.address()
                        .resolve(start + "/texte")
                        .resolve(fromWhole.attr("href"))
                        .getPath())
                .isEqualTo(start + "/sections/1-1-la-chirurgie/tableau-1.csv");
    }

    @Test
    void a_text_that_is_not_public_has_no_whole_page_no_paper_and_no_tables() {
        String number = Officer.of("brouillon-de-texte@example.org", "GES")
                .announceFile("GES", "Un texte en préparation", "projet.docx", RichDraft.small());
        String address = "/grand-est/consultations/" + number + "-un-texte-en-preparation";
        assertThat(reader.ask(address + "/texte").status()).isEqualTo(200);
        Probe.sql("update consultation set state = 'DRAFT' where id = " + number);

        assertThat(List.of("/texte", "/texte.pdf", "/sections/1-1-la-chirurgie/tableau-1.csv"))
                .allMatch(page -> reader.ask(address + page).status() == 404);
    }

    @Test
    void an_erratum_is_dated_shown_everywhere_and_its_withdrawal_too() {
        String section = start + "/sections/2-1-a-l-ecole";
        String form = "/grand-est/admin/plans/" + draft() + "/sections/2-1-a-l-ecole/erratum";
        Screen refused = officer.open(form).formWith("Publier l’erratum").press();
        assertThat(refused.plainText()).contains("Dites ce qui est faux.");

        officer.open(form)
                .formWith("Publier l’erratum")
                .fill("wrong", "toutes les écoles")
                .fill("corrected", "toutes les écoles <publiques>")
                .fill("reason", "Un mot manquait.")
                .fill("issuer", "Direction de la santé publique")
                .press();

        for (String page : List.of(section, start + "/texte", start)) {
            assertThat(reader.open(page).plainText())
                    .as(page)
                    .contains(
                            "Erratum du",
                            "Lire :",
                            "toutes les écoles <publiques>",
                            "ARS Grand Est, Direction de la santé")
                    .doesNotContain("Jeanne Martin");
        }
        assertThat(reader.open(start + "/texte").page().select(".ars-summary__erratum"))
                .hasSize(1);
        assertThat(reader.open(section).text("#p1")).contains("toutes les écoles.");

        officer.open(form)
                .click("Retirer")
                .formWith("Retirer l’erratum")
                .fill("withdrawal", "La loi dit bien toutes.")
                .press();

        assertThat(reader.open(section).plainText())
                .contains("Erratum retiré (publié le", "Cette note a été retirée le", "La loi dit bien toutes.");
        assertThat(Probe.column("select action from journal where action like 'erratum.%' order by id"))
                .contains("erratum.published", "erratum.withdrawn");
    }

    @Test
    void who_may_not_edit_plans_publishes_no_erratum() {
        People.signedUp("lectrice@example.org");
        Visitor stranger = new Visitor();
        People.signIn(stranger, "/grand-est/connexion", "lectrice@example.org", People.PASSWORD);
        String form = "/grand-est/admin/plans/" + draft() + "/sections/2-1-a-l-ecole/erratum";

        assertThat(stranger.ask(form).status()).isEqualTo(403);
        Grants.give("lectrice@example.org", "COMMUNICATION", "agency/BRE");
        assertThat(stranger.ask(form.replace("grand-est", "bretagne")).status()).isEqualTo(404);
    }

    private static String draft() {
        return Probe.column("select draft_version_id from consultation where title = 'Un texte à lire'")
                .getFirst();
    }
}
