package fr.ars.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.Eventually;
import fr.ars.portal.support.Grants;
import fr.ars.portal.support.Imports;
import fr.ars.portal.support.Officer;
import fr.ars.portal.support.People;
import fr.ars.portal.support.PortalUnderTest;
import fr.ars.portal.support.Probe;
import fr.ars.portal.support.Screen;
import fr.ars.portal.support.Visitor;
import fr.ars.portal.support.WordFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Drafts sent to the back office: what is read, what is refused with which words, and that the portal lives on. */
class DraftImportIT {

    private static final String EMAIL = "importe@example.org";
    private static final Visitor OFFICER = new Visitor();
    private static final List<String> FIGURES =
            List.of("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf");

    @BeforeAll
    static void signIn() {
        People.signedUp(EMAIL);
        Grants.give(EMAIL, "COMMUNICATION", "agency/BRE");
        People.signIn(OFFICER, "/bretagne/connexion", EMAIL, People.PASSWORD);
    }

    private static Screen send(String plan, String name, byte[] content) {
        return Imports.send(OFFICER, plan, name, content);
    }

    private static String draft(Screen page) {
        return Imports.draft(page);
    }

    private static long plans(String label) {
        return Probe.column("select id from plan where label = '" + label + "'").size();
    }

    /** What lies in the folders of files put aside or being read. */
    private static List<Path> leftovers() {
        return Stream.of("imports", "imports-reading")
                .map(PortalUnderTest.get().data()::resolve)
                .filter(Files::exists)
                .flatMap(folder -> {
                    try (Stream<Path> files = Files.list(folder)) {
                        return files.toList().stream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    @Test
    void a_file_is_read_in_the_background_and_its_page_moves_by_itself_until_then() {
        Screen page = send("Plan lu", "projet.txt", Officer.TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(page.plainText()).contains("Le fichier est reçu.", "Plan lu");
        String id = draft(page);
        if (page.has("h2")) { // already read: the first look came late
            assertThat(page.header("Refresh")).isEmpty();
        } else {
            assertThat(page.header("Refresh")).contains("3; url=/bretagne/admin/plans/" + id);
            assertThat(OFFICER.open("/bretagne/admin/plans/" + id + "?fixe=oui").header("Refresh"))
                    .isEmpty();
        }
        Imports.await(id, "DONE");
        Screen read = OFFICER.open("/bretagne/admin/plans/" + id);
        assertThat(read.header("Refresh")).isEmpty();
        assertThat(read.plainText()).contains("1.1 Un médecin traitant pour tous", "Figer le texte");
        Eventually.get(DraftImportIT::leftovers, List::isEmpty);
    }

    static Stream<Arguments> refusedAtOnce() {
        return Stream.of(
                Arguments.of("vide.docx", new byte[0], "Ce fichier est vide"),
                Arguments.of("lourd.txt", new byte[(10 << 20) + 1], "Ce fichier est trop lourd : 10 Mo au plus"),
                Arguments.of("ancien.doc", new byte[] {1}, "Ce format n’est pas lu"),
                Arguments.of("macros.docm", new byte[] {1}, "Ce document contient des macros"),
                Arguments.of(
                        "image.docx",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                        "Le contenu du fichier ne correspond pas à son nom"));
    }

    @ParameterizedTest
    @MethodSource
    void refusedAtOnce(String name, byte[] content, String words) {
        Screen form = send("Refus immédiat", name, content);
        assertThat(form.text("#file-error").replace('\u00A0', ' ').replace('\u202F', ' '))
                .contains(words);
        assertThat(plans("Refus immédiat")).isZero();
    }

    static Stream<Arguments> refusedWhenRead() {
        String paragraph = WordFile.paragraph("Texte.");
        return Stream.of(
                Arguments.of("bombe", bomb(), "Ce fichier gonfle démesurément"),
                Arguments.of("entité", entity(), "Ce fichier est abîmé"),
                Arguments.of(
                        "macros",
                        new WordFile(paragraph)
                                .part("word/vbaProject.bin", "macro")
                                .bytes(),
                        "Ce document contient des macros"),
                Arguments.of("secret", encrypted(new WordFile(paragraph).bytes()), "protégé par un mot de passe"),
                Arguments.of("coupé", new WordFile(paragraph).cutShort(), "Ce fichier est abîmé"),
                Arguments.of("profond", deep(), "emboîte trop de tableaux"));
    }

    @ParameterizedTest
    @MethodSource
    void refusedWhenRead(String what, byte[] content, String words) {
        String plan = "Refus " + what;
        String id = draft(send(plan, what + ".docx", content));
        assertThat(new Visitor().open("/bretagne/consultations").status()).isEqualTo(200);
        Imports.await(id, "REFUSED");
        Screen refused = OFFICER.open("/bretagne/admin/plans/" + id);
        assertThat(refused.plainText()).contains("Le fichier n’a pas pu être importé", words);
        assertThat(OFFICER.open("/bretagne/admin/plans").plainText()).containsIgnoringCase("Fichier refusé");
        assertThat(Probe.column("select id from section_text where draft_version_id = " + id))
                .isEmpty();
        assertThat(Probe.column(
                        "select id from stored_file where claim_kind = 'draft-version' and claim_id = '" + id + "'"))
                .isEmpty();
        Eventually.get(DraftImportIT::leftovers, List::isEmpty);

        Screen gone = remove(refused, plan);

        assertThat(gone.plainText()).contains("Le projet est supprimé");
        assertThat(plans(plan)).isZero();
    }

    private static Screen remove(Screen draft, String name) {
        return draft.click("Supprimer ce projet")
                .formWith("Supprimer définitivement")
                .fill("confirmation", name)
                .press();
    }

    @Test
    void another_file_takes_the_place_of_one_that_was_refused() {
        Screen page = send("Deuxième essai", "projet.docx", new WordFile("").cutShort());
        Imports.await(draft(page), "REFUSED");
        Screen again = OFFICER.open(page.address().getPath())
                .click("Envoyer un autre fichier")
                .formWith("Importer")
                .attach("file", "projet.txt", Officer.TEXT.getBytes(StandardCharsets.UTF_8))
                .press();
        assertThat(draft(again)).isEqualTo(draft(page));
        Imports.await(draft(page), "DONE");
        assertThat(OFFICER.open(page.address().getPath()).plainText()).contains("projet.txt", "2.1 À l’école");
    }

    @Test
    void a_template_elsewhere_is_not_fetched_and_the_text_is_read() {
        byte[] content = new WordFile(WordFile.paragraph("1 Les soins") + WordFile.paragraph("Un texte."))
                .leadingTo(WordFile.relation("attachedTemplate", "http://127.0.0.1:1/modele.dotm", "External"))
                .bytes();
        Imports.await(draft(send("Modèle ailleurs", "projet.docx", content)), "DONE");
    }

    @Test
    void two_at_once_are_read_one_after_the_other_while_readers_are_served() {
        byte[] text = pages(60).getBytes(StandardCharsets.UTF_8);
        String first = draft(send("Premier des deux", "un.txt", text));
        String second = draft(send("Second des deux", "deux.txt", text));
        assertThat(new Visitor().open("/bretagne/consultations").status()).isEqualTo(200);
        Imports.await(first, "DONE");
        Imports.await(second, "DONE");
        assertThat(OFFICER.open("/bretagne/admin/plans/" + second).plainText()).contains("60.1 ");
    }

    @Test
    void a_task_that_runs_twice_imports_once() {
        String id = draft(send("Deux fois", "projet.txt", Officer.TEXT.getBytes(StandardCharsets.UTF_8)));
        Imports.await(id, "DONE");
        String count = "select count(*) from section_text where draft_version_id = " + id;
        List<String> sections = Probe.column(count);
        new Probe("Announcing").call("readAgain", id);
        Eventually.get(
                () -> Probe.column("select task_instance from scheduled_tasks where task_name = 'plan.import'"),
                List::isEmpty);
        assertThat(Probe.column(count)).isEqualTo(sections);
        assertThat(Imports.state(id)).isEqualTo("DONE");
    }

    @Test
    void a_reading_broken_off_with_the_server_is_taken_up_again() throws IOException {
        byte[] text = Officer.TEXT.getBytes(StandardCharsets.UTF_8);
        String id = draft(send("Repris", "projet.txt", text));
        Imports.await(id, "DONE");
        Path data = PortalUnderTest.get().data();
        String source = Probe.column("select source from draft_import where draft_version_id = " + id)
                .getFirst();
        Probe.sql("delete from section_text where draft_version_id = " + id);
        Files.write(data.resolve("imports").resolve(source), text);
        Files.writeString(
                Files.createDirectories(data.resolve("imports-reading").resolve(id))
                        .resolve("outline.json"),
                "{");
        Probe.sql("update draft_import set state = 'READING' where draft_version_id = " + id);

        new Probe("Announcing").call("readAgain", id);

        Imports.await(id, "DONE");
        assertThat(OFFICER.open("/bretagne/admin/plans/" + id).plainText()).contains("2.1 À l’école");
        Eventually.get(DraftImportIT::leftovers, List::isEmpty);
    }

    @Test
    void a_draft_is_removed_by_whoever_types_the_name_of_its_plan() {
        Screen page = send("À supprimer", "projet.txt", Officer.TEXT.getBytes(StandardCharsets.UTF_8));
        Imports.await(draft(page), "DONE");
        Screen draft = OFFICER.open(page.address().getPath());
        assertThat(remove(draft, "Autre chose").text("#confirmation-error")).contains("Ce n’est pas le nom du plan");
        assertThat(plans("À supprimer")).isOne();
        remove(draft, "à supprimer");
        assertThat(plans("À supprimer")).isZero();
        assertThat(Probe.column("select id from draft_version where id = " + draft(page)))
                .isEmpty();
    }

    @Test
    void three_hundred_pages_are_read_in_the_time_that_is_printed() {
        Imports.await(draft(send("Échauffement", "projet.docx", word(10))), "DONE");
        long start = System.nanoTime();
        String id = draft(send("Trois cents pages", "projet.docx", word(300)));
        Imports.await(id, "DONE");
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        System.out.println("300 pages imported in " + taken.toMillis() + " ms, from the upload to the sections");
        assertThat(Probe.column("select id from section_text where draft_version_id = " + id))
                .hasSize(330);
    }

    private static byte[] bomb() {
        return WordFile.ofXml("<document>" + " ".repeat(20 << 20) + "</document>")
                .bytes();
    }

    private static byte[] entity() {
        return WordFile.ofXml("""
                <!DOCTYPE d [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
                <w:p><w:r><w:t>Texte &secret;</w:t></w:r></w:p></w:body></w:document>""").bytes();
    }

    private static byte[] deep() {
        int tables = 10_000;
        return new WordFile("<w:tbl><w:tr><w:tc>".repeat(tables) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(tables))
                .bytes();
    }

    private static byte[] encrypted(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(container)) {
                stream.write(content);
            }
            container.writeFilesystem(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** A numbered text, some five hundred words a page. */
    private static String pages(int pages) {
        return IntStream.rangeClosed(1, pages)
                .mapToObj(page -> page + " Chapitre\n\n" + page + ".1 Objectif\n\n" + body(page) + "\n\n")
                .collect(Collectors.joining());
    }

    /** Ten pages a chapter. */
    private static byte[] word(int pages) {
        return new WordFile(
                        IntStream.range(0, pages).mapToObj(DraftImportIT::page).collect(Collectors.joining()))
                .bytes();
    }

    private static String page(int page) {
        int chapter = page / 10 + 1;
        String opening = page % 10 == 0 ? WordFile.paragraph(chapter + " Chapitre" + spelt(chapter)) : "";
        return opening
                + WordFile.paragraph(chapter + "." + (page % 10 + 1) + " Objectif" + spelt(page))
                + WordFile.paragraph(body(page)).repeat(3);
    }

    /** Titles that differ by a figure alone would be taken for running heads. */
    private static String spelt(int page) {
        return Integer.toString(page)
                .chars()
                .mapToObj(figure -> FIGURES.get(figure - '0'))
                .collect(Collectors.joining(" ", " ", ""));
    }

    private static String body(int page) {
        return ("Le territoire numéro " + page
                        + " compte plusieurs équipes de soins primaires, et chaque habitant y trouve"
                        + " un rendez-vous dans un délai raisonnable. ")
                .repeat(8);
    }
}
