package fr.ars.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.demonstration.DemonstrationPeople;
import fr.ars.portal.kernel.ConfigFiles;
import fr.ars.portal.support.FilledForm;
import fr.ars.portal.support.Grants;
import fr.ars.portal.support.Imports;
import fr.ars.portal.support.Officer;
import fr.ars.portal.support.People;
import fr.ars.portal.support.Screen;
import fr.ars.portal.support.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** An officer describes the sections of a text, keeps the objectives of its plan, and adds parts; the public reads. */
class DescriptionIT {

    private static final AtomicInteger OFFICERS = new AtomicInteger();
    private static final String SAVE = "Enregistrer";
    private static final String NEXT = "Enregistrer et passer à la suivante";

    private final Visitor officer = officer("NOR");
    private final String draft = imported(officer, "Plan de la fiche " + OFFICERS.get());

    private static Visitor officer(String agency) {
        String email = "fiches-" + OFFICERS.incrementAndGet() + "@example.org";
        Visitor officer = People.signedUp(email);
        Grants.give(email, "COMMUNICATION", "agency/" + agency);
        return officer;
    }

    /** Gives the address of the draft. */
    private static String imported(Visitor officer, String label) {
        return Imports.read(officer.open("/normandie/admin/plans/nouveau")
                .formWith("Importer")
                .fill("label", label)
                .fill("structure", "PRS_LMSS")
                .fill("part", "SRS")
                .attach("file", "projet.txt", Officer.TEXT.getBytes(StandardCharsets.UTF_8))
                .press());
    }

    private int sections() {
        return officer.open(draft).page().select(".ars-outline > li").size();
    }

    private Screen sheet(String heading) {
        return officer.open(draft + "/fiches").click(heading);
    }

    @Test
    void a_section_is_described_and_the_list_says_how_far_the_work_has_come() {
        assertThat(officer.open(draft).plainText()).contains("Sections décrites : 0 sur " + sections());
        Screen saved = sheet("1.2 Les urgences")
                .formWith(SAVE)
                .fill("summary", "Les urgences à moins de trente minutes.")
                .fill("negotiability", "PARTLY_OPEN")
                .fill("reason", "Les lieux peuvent changer.")
                .fill("indicators[0].label", "Accès à un service d’urgence")
                .fill("indicators[0].dimension", "ACCESSIBILITY")
                .fill("indicators[0].target", "30")
                .fill("indicators[0].unit", "minutes")
                .press();
        assertThat(saved.plainText()).contains("La fiche est enregistrée", "1 sur " + sections());
        assertThat(saved.formWith(SAVE).value("summary")).isEqualTo("Les urgences à moins de trente minutes.");
        assertThat(saved.formWith(SAVE).value("indicators[0].target")).isEqualTo("30");
        Screen list = officer.open(draft + "/fiches?manque=resume");
        assertThat(list.text(".ars-outline")).contains("1.1 Un médecin").doesNotContain("1.2 Les urgences");
        assertThat(list.text(".ars-tabs"))
                .contains("Toutes (" + sections() + ")", "Sans résumé (" + (sections() - 1) + ")");
    }

    @Test
    void saving_and_going_on_follows_the_list_one_came_from() {
        Screen first = officer.open(draft + "/fiches?manque=resume").click("1.1 Un médecin traitant");
        Screen next = first.formWith(NEXT).fill("summary", "Un rendez-vous.").press();
        assertThat(next.text("h1")).isEqualTo("1.2 Les urgences");
        assertThat(next.address().getQuery()).contains("manque=resume");
        assertThat(next.element("a[rel=prev]").text()).contains("1 Les soins").doesNotContain("1.1");
    }

    @Test
    void a_text_that_is_too_long_is_refused_beside_its_field_and_nothing_is_lost() {
        String long5000 = "é".repeat(5000);
        Screen refused = sheet("2.1 À l’école")
                .formWith(SAVE)
                .fill("summary", long5000)
                .fill("negotiability", "OPEN")
                .fill("indicators[0].label", "Bilans de santé")
                .fill("indicators[0].target", "100")
                .press();
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.text("#summary-error"))
                .contains("500 caractères au plus. Votre texte est resté dans le champ");
        assertThat(refused.text("[id='indicators[0].dimension-error']")).contains("accessibilité, sécurité ou qualité");
        FilledForm form = refused.formWith(SAVE);
        assertThat(form.value("summary")).isEqualTo(long5000);
        assertThat(form.value("indicators[0].label")).isEqualTo("Bilans de santé");
        assertThat(form.value("indicators[0].target")).isEqualTo("100");
        assertThat(officer.open(draft).plainText()).contains("0 sur " + sections());
    }

    @Test
    void what_is_fixed_is_fixed_for_a_reason_and_an_indicator_has_a_value() {
        assertThat(sheet("2.1 À l’école")
                        .formWith(SAVE)
                        .fill("negotiability", "FIXED_BY_LAW")
                        .press()
                        .text("#reason-error"))
                .contains("pourquoi");
        assertThat(sheet("2.1 À l’école")
                        .formWith(SAVE)
                        .fill("indicators[0].label", "Bilans")
                        .fill("indicators[0].dimension", "QUALITY")
                        .press()
                        .text("[id='indicators[0].target-error']"))
                .contains("une cible");
    }

    @Test
    void a_line_more_is_given_without_losing_what_was_typed() {
        Screen more = sheet("2.1 À l’école")
                .formWith("Ajouter une ligne")
                .fill("summary", "Pas encore enregistré.")
                .fill("indicators[0].label", "Bilans")
                .press();
        assertThat(more.formWith(SAVE).value("summary")).isEqualTo("Pas encore enregistré.");
        assertThat(more.formWith(SAVE).value("indicators[0].label")).isEqualTo("Bilans");
        assertThat(more.has("[name='indicators[2].label']")).isTrue();
        assertThat(officer.open(more.address().getPath()).formWith(SAVE).value("summary"))
                .isEmpty();
    }

    @Test
    void hostile_words_stay_words() {
        String hostile = "<script>alert(1)</script><b onmouseover='x'>gras</b> & \"fin\"";
        Screen saved = sheet("1 Les soins")
                .formWith(SAVE)
                .fill("summary", hostile)
                .fill("indicators[0].label", hostile)
                .fill("indicators[0].dimension", "SAFETY")
                .fill("indicators[0].current", "\"><img src=x>")
                .press();
        assertThat(saved.formWith(SAVE).value("summary")).isEqualTo(hostile);
        assertThat(saved.formWith(SAVE).value("indicators[0].current")).isEqualTo("\"><img src=x>");
        assertThat(saved.has("img[src=x], b[onmouseover]")).isFalse();
        assertThat(saved.page().select("script"))
                .noneMatch(script -> script.data().contains("alert(1)"));
    }

    @Test
    void a_choice_that_is_in_no_list_is_refused() {
        Screen sheet = sheet("1 Les soins");
        Screen refused = officer.post(
                sheet.address().getPath(), "description=description&topics=T99&save-button=&seen=0&" + state(sheet));
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.text("[role=alert]")).contains("n’existe plus dans les listes");
    }

    private static String state(Screen sheet) {
        return sheet.page().select("form#description input[type=hidden]").stream()
                .filter(field -> !field.attr("name").equals("seen"))
                .map(field -> encoded(field.attr("name")) + "=" + encoded(field.val()))
                .reduce((a, b) -> a + "&" + b)
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void what_somebody_else_has_saved_meanwhile_is_not_overwritten_at_once() {
        Screen mine = sheet("2 La prévention");
        sheet("2 La prévention")
                .formWith(SAVE)
                .fill("summary", "Le texte de l’autre.")
                .press();
        Screen refused = mine.formWith(SAVE).fill("summary", "Mon texte.").press();
        assertThat(refused.text("[role=alert]")).contains("entre-temps");
        assertThat(refused.formWith(SAVE).value("summary")).isEqualTo("Mon texte.");
        assertThat(refused.formWith(SAVE).press().formWith(SAVE).value("summary"))
                .isEqualTo("Mon texte.");
    }

    @Test
    void a_new_version_takes_over_what_was_said_of_the_sections_it_still_has() {
        sheet("2.1 À l’école").formWith(SAVE).fill("summary", "Repris.").press();
        String later = Imports.read(officer.open(draft + "/nouvelle-version")
                .formWith("Importer")
                .attach(
                        "file",
                        "v2.txt",
                        Officer.TEXT
                                .replace("1.2 Les urgences", "1.2 Le secours")
                                .getBytes(StandardCharsets.UTF_8))
                .press());
        assertThat(officer.open(later)
                        .click("Fiches des sections")
                        .click("2.1 À l’école")
                        .formWith(SAVE)
                        .fill("negotiability", "OPEN")
                        .press()
                        .plainText())
                .contains("1 sur " + sections());
        assertThat(officer.open(draft).plainText())
                .as("the version before stays as it is")
                .contains("0 sur " + sections());
    }

    @Test
    void once_a_consultation_is_announced_what_the_public_reads_does_not_change() {
        Visitor demo = new Visitor();
        People.signIn(demo, "/connexion", "communication@demo.example", password());
        Screen sheet = demo.open("/bretagne/admin/plans")
                .click("schéma régional de santé Schéma régional de santé (SRS)")
                .click("Fiches des sections")
                .click("3.1 Un service d’urgence");
        assertThat(sheet.plainText())
                .contains("Une consultation sur ce texte est annoncée", "quatre habitants sur cent");
        assertThat(sheet.has("#summary")).isFalse();
    }

    private static String password() {
        return DemonstrationPeople.in(new ConfigFiles(Optional.empty())).password();
    }

    @Test
    void objectives_are_added_ordered_imported_and_served() {
        String page = draft + "/objectifs";
        add(page, "1", "Réduire les écarts", "");
        Screen twice = add(page, "1", "Encore", "");
        assertThat(twice.text("#code-error")).contains("déjà le numéro 1");
        Screen imported = officer.open(page)
                .formWith("Importer")
                .attach(
                        "objectivesFile",
                        "objectifs.csv",
                        "code;parent;title\n2;;Décider ensemble\n1;;Réduire les écarts de santé\n1.1;1;À l’école\n"
                                .getBytes(StandardCharsets.UTF_8))
                .press();
        assertThat(imported.text(".ars-outline"))
                .containsSubsequence("2 Décider ensemble", "1 Réduire les écarts de santé", "1.1 À l’école");
        assertThat(officer.ask(page + ".csv").body())
                .startsWith("code,parent,title")
                .contains("1.1,1,À l’école");
        String box = sheet("2.1 À l’école")
                .page()
                .select("[name=objectives]")
                .eachAttr("value")
                .getLast();
        Screen served =
                sheet("2.1 À l’école").formWith(SAVE).fill("objectives", box).press();
        assertThat(served.formWith(SAVE).value("objectives")).isEqualTo(box);
        Screen kept = officer.open(page);
        Screen refused = kept.formWith("Retirer 1.1 À l’école").press();
        assertThat(refused.text("[role=alert]")).contains("servir cet objectif");
    }

    private Screen add(String page, String code, String title, String parent) {
        return officer.open(page)
                .formWith(SAVE)
                .fill("code", code)
                .fill("objectiveTitle", title)
                .fill("parent", parent)
                .press();
    }

    @Test
    void a_plan_gets_another_part_once_and_only_one_its_law_allows() {
        Screen form = officer.open(draft + "/nouvelle-partie");
        assertThat(form.page().select("select[name=part] option").eachAttr("value"))
                .containsExactly("", "COS", "PRAPS");
        Screen added = part(form, "COS");
        assertThat(added.plainText()).contains("La partie est ajoutée", "Cadre d’orientation stratégique (COS)");
        assertThat(part(officer.open(draft + "/nouvelle-partie"), "COS").text("#part-error"))
                .contains("a déjà cette partie");
        Screen plans = officer.open("/normandie/admin/plans");
        assertThat(plans.element("section.ars-sheet").select("h3").eachText())
                .containsExactly("Schéma régional de santé (SRS)", "Cadre d’orientation stratégique (COS)");
    }

    private static Screen part(Screen form, String kind) {
        return form.formWith("Importer")
                .fill("part", kind)
                .attach("file", "cos.txt", Officer.TEXT.getBytes(StandardCharsets.UTF_8))
                .press();
    }

    @Test
    void the_first_day_of_a_plan_decides_what_is_offered_and_accepted() {
        Screen old = officer.open("/normandie/admin/plans/nouveau?begins=2012-01-01");
        assertThat(old.page().select("[name=structure]").eachAttr("value")).containsExactly("PRS1_HPST", "OTHER");
        assertThat(old.page().select("select[name=part] option").eachAttr("value"))
                .contains("SROS", "SROMS")
                .doesNotContain("SRS", "COS");
        Screen made = old.formWith("Importer")
                .fill("label", "Projet de première génération")
                .fill("structure", "PRS1_HPST")
                .fill("part", "SROS")
                .attach("file", "sros.txt", Officer.TEXT.getBytes(StandardCharsets.UTF_8))
                .press();
        assertThat(made.plainText()).contains("Schéma régional d’organisation des soins (SROS)");
        Screen mixed = officer.open("/normandie/admin/plans/nouveau")
                .formWith("Importer")
                .fill("label", "Mélange")
                .fill("structure", "OTHER")
                .fill("part", "SRS")
                .attach("file", "srs.txt", Officer.TEXT.getBytes(StandardCharsets.UTF_8))
                .press();
        assertThat(mixed.text("#part-error")).contains("n’a pas cette partie");
        assertThat(mixed.formWith("Importer").value("label")).isEqualTo("Mélange");
    }

    @Test
    void another_agency_s_descriptions_are_not_there() {
        Visitor other = officer("BRE");
        for (String page : new String[] {"/fiches", "/objectifs", "/objectifs.csv", "/nouvelle-partie"}) {
            assertThat(other.ask(draft + page).status()).as(page).isEqualTo(404);
            assertThat(other.ask(draft.replace("/normandie", "/bretagne") + page)
                            .status())
                    .as(page)
                    .isEqualTo(404);
        }
        String sheet = sheet("1 Les soins").address().getPath();
        assertThat(other.ask(sheet).status()).isEqualTo(404);
        assertThat(other.ask(sheet.replace("/normandie", "/bretagne")).status()).isEqualTo(404);
        assertThat(officer.ask(draft + "/sections/rien/fiche").status()).isEqualTo(404);
    }
}
