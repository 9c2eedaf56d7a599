package fr.ars.portal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.Officer;
import fr.ars.portal.support.PortalUnderTest;
import fr.ars.portal.support.Probe;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The whole text as PDF, in the real server. */
class TextPdfIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static String announced(String title, String slug, byte[] text) {
        String number = Officer.of(slug + "@example.org", "GES").announceFile("GES", title, "projet.docx", text);
        return "/grand-est/consultations/" + number + "-" + slug;
    }

    private static HttpRequest request(String path) {
        return HttpRequest.newBuilder(PortalUnderTest.at(path)).build();
    }

    @Test
    void many_ask_at_once_and_one_file_is_made_with_all_the_text() throws IOException {
        String address = announced("Un texte en PDF", "un-texte-en-pdf", RichDraft.small());
        List<CompletableFuture<HttpResponse<byte[]>>> asked = IntStream.range(0, 4)
                .mapToObj(i -> CLIENT.sendAsync(request(address + "/texte.pdf"), BodyHandlers.ofByteArray()))
                .toList();
        List<byte[]> answers = asked.stream()
                .map(CompletableFuture::join)
                .map(HttpResponse::body)
                .toList();

        assertThat(asked).allMatch(answer -> answer.join().statusCode() == 200);
        assertThat(answers).allMatch(answer -> Arrays.equals(answer, answers.getFirst()));
        assertThat(Probe.column("select f.id from stored_file f join text_pdf t on f.id = t.file_id"
                        + " join consultation c on c.draft_version_id = t.draft_version_id"
                        + " where c.title = 'Un texte en PDF'"))
                .hasSize(1);
        assertThat(Probe.column("select f.id from stored_file f join consultation c on f.claim_id = c.draft_version_id"
                        + " where f.claim_kind = 'draft-version' and c.title = 'Un texte en PDF'"))
                .hasSize(1);
        keep("texte.pdf", answers.getFirst());
        try (PDDocument pdf = Loader.loadPDF(answers.getFirst())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            assertThat(stripper.getText(pdf).replace('\u00A0', ' '))
                    .contains("où l’on se soigne", "Chirurgie du cœur", "Tableau 1", "toutes les écoles", "Version 1");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Un texte en PDF");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
        }
    }

    @Test
    void another_erratum_makes_another_file_and_the_first_is_gone() throws IOException {
        String address = announced("Un texte à corriger", "un-texte-a-corriger", RichDraft.small());
        assertThat(words(address)).doesNotContain("treize sites");
        String first = file("Un texte à corriger");

        Probe.sql("insert into erratum select null, c.draft_version_id, s.id, 'douze', 'treize sites', 'Oubli.', '',"
                + " utc_timestamp(6), null, null, 1 from consultation c join section_text t on"
                + " t.draft_version_id = c.draft_version_id join section s on s.id = t.section_id"
                + " where c.title = 'Un texte à corriger' and s.anchor = '1-1-la-chirurgie'");

        assertThat(words(address)).contains("treize sites", "Erratum du");
        assertThat(file("Un texte à corriger")).isNotEqualTo(first);
        assertThat(Probe.column("select id from stored_file where id = '" + first + "'"))
                .isEmpty();
    }

    private static String words(String address) throws IOException {
        byte[] pdf = CLIENT.sendAsync(request(address + "/texte.pdf"), BodyHandlers.ofByteArray())
                .join()
                .body();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String file(String title) {
        return Probe.column("select t.file_id from text_pdf t join consultation c on"
                        + " c.draft_version_id = t.draft_version_id where c.title = '" + title + "'")
                .getFirst();
    }

    @Test
    void a_plan_of_three_hundred_pages_is_read_and_printed_in_reasonable_time() throws IOException {
        String address = announced("Un très long texte", "un-tres-long-texte", RichDraft.long300Pages());
        HttpResponse<byte[]> first = CLIENT.sendAsync(request(address + "/texte"), BodyHandlers.ofByteArray())
                .join();
        long begun = System.nanoTime();
        HttpResponse<byte[]> whole = CLIENT.sendAsync(request(address + "/texte"), BodyHandlers.ofByteArray())
                .join();
        long read = System.nanoTime();
        HttpResponse<byte[]> pdf = CLIENT.sendAsync(request(address + "/texte.pdf"), BodyHandlers.ofByteArray())
                .join();
        long made = System.nanoTime();
        keep(
                "figures.txt",
                "page %d bytes %d ms, pdf %d bytes %d ms%n"
                        .formatted(
                                whole.body().length,
                                (read - begun) / 1_000_000,
                                pdf.body().length,
                                (made - read) / 1_000_000)
                        .getBytes(StandardCharsets.UTF_8));
        keep("long.pdf", pdf.body());

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(whole.body().length).isBetween(600_000, 2_000_000);
        assertThat(pdf.statusCode()).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(pdf.body())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(150);
        }
    }

    private static void keep(String name, byte[] content) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/reading"));
        Files.write(folder.resolve(name), content);
    }
}
