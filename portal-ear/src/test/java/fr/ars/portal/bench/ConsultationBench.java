package fr.ars.portal.bench;

import com.google.gson.JsonObject;
import fr.ars.portal.support.Contributor;
import fr.ars.portal.support.FilledForm;
import fr.ars.portal.support.Json;
import fr.ars.portal.support.Officer;
import fr.ars.portal.support.PortalUnderTest;
import fr.ars.portal.support.Probe;
import fr.ars.portal.support.Screen;
import fr.ars.portal.support.TestClock;
import fr.ars.portal.support.Visitor;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A consultation with very many contributions: reading, listing, contributing and exporting, beside their floors. */
class ConsultationBench {

    private static final int CONTRIBUTIONS = Integer.getInteger("bench.contributions", 500_000);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 15);
    private static final Instant OPENING = Instant.parse("2028-03-23T00:00:00Z");
    private static final String EVENING = "2028-06-20T18:00:00Z";
    private static final List<String> FILTERS = List.of(
            "",
            "?position=AGAINST",
            "?qualite=OTHER&position=FOR",
            "?reponse=non&tri=anciennes",
            "?section=les-urgences&qualite=ESTABLISHMENT",
            "?tri=anciennes");

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> table = new ArrayList<>();

    @Test
    void measure() throws Exception {
        Officer officer = Officer.of("bench@example.org", "NOR");
        String title = "La grande consultation";
        String id = officer.announce("NOR", title, ZoneId.of("Europe/Paris"), LocalDate.of(2028, 6, 22));
        try (TestClock clock = new TestClock()) {
            clock.standAt(EVENING);
            Screen page = new Visitor().open("/normandie/consultations").click(title);
            Screen section = page.click("1.2 Les urgences");
            fill(id);
            read(section, page.address().getPath());
            contribute(section, Long.parseLong(id));
            export(page.address().getPath());
        }
        tell();
    }

    private void fill(String id) throws SQLException {
        List<Long> sections = Probe.column("select t.section_id from section_text t join consultation c"
                        + " on c.draft_version_id = t.draft_version_id where c.id = " + id)
                .stream()
                .map(Long::valueOf)
                .toList();
        long begun = System.nanoTime();
        new ManyContributions(Long.parseLong(id), sections, OPENING, 18).write(CONTRIBUTIONS);
        table.add("Generated in " + seconds(begun) + " s: " + CONTRIBUTIONS + " contributions.");
        begun = System.nanoTime();
        new Probe("Counting").call("verify");
        table.add("Counted and compared in " + seconds(begun) + " s.");
        table.add("");
        table.add("| work, 8 clients | per second | p95 ms | failed |");
        table.add("|---|---:|---:|---:|");
    }

    private void read(Screen section, String consultation) throws InterruptedException {
        String asset = section.element("link[rel=icon]").attr("href");
        table.add(Load.of("floor: a small file", SECONDS, i -> () -> get(asset)).line());
        String path = section.address().getPath();
        table.add(Load.of("read a section", SECONDS, i -> () -> get(path)).line());
        String list = consultation + "/contributions";
        table.add(Load.of("list, any filter", SECONDS, i -> {
                    Random random = new Random(i);
                    return () -> get(list + FILTERS.get(random.nextInt(FILTERS.size())));
                })
                .line());
        table.add(Load.of("figures", SECONDS, i -> () -> get(consultation + "/chiffres"))
                .line());
    }

    private void contribute(Screen section, long id) throws InterruptedException {
        table.add(Load.of("floor: insert a contribution", SECONDS, i -> inserting(id, i))
                .line());
        table.add(Load.of("contribute, all its pages", SECONDS, i -> {
                    int[] turn = {0};
                    return () -> handIn(section, "bench-" + i + "-" + turn[0]++ + "@example.org");
                })
                .line());
    }

    private static Load.Step inserting(long consultation, int seed) {
        try {
            Connection connection = ManyContributions.connect();
            var row = new ManyContributions(consultation, List.of(1L), OPENING, 100 + seed);
            return () -> {
                long begun = System.nanoTime();
                row.write(connection, 1);
                return System.nanoTime() - begun;
            };
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What counts is the request that hands it in. */
    private static long handIn(Screen section, String email) {
        FilledForm form = new Contributor(email)
                .preview(section, "Une maison de santé dans chaque canton, vite.")
                .formWith("Envoyer mon avis");
        long begun = System.nanoTime();
        Screen answer = form.send();
        return answer.status() == 303 ? System.nanoTime() - begun : -1;
    }

    private long get(String path) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(PortalUnderTest.at(path)).build();
        int status =
                client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        return status == 200 ? System.nanoTime() - begun : -1;
    }

    private void export(String consultation) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        JsonObject file;
        do {
            file = Json.read(new Visitor().ask(consultation + "/contributions.manifeste.json"))
                    .getAsJsonArray("files")
                    .get(0)
                    .getAsJsonObject();
        } while (!file.get("state").getAsString().equals("READY") && System.nanoTime() - begun < 300_000_000_000L);
        table.add("");
        table.add("CSV ready after " + seconds(begun) + " s: " + file);
        begun = System.nanoTime();
        get(consultation + "/contributions.csv");
        table.add("CSV taken in " + seconds(begun) + " s.");
    }

    private static String seconds(long begun) {
        return Double.toString(Math.round((System.nanoTime() - begun) / 1e8) / 10.0);
    }

    private void tell() throws IOException {
        String told = String.join("\n", table) + "\n";
        System.out.print(told);
        Files.writeString(PortalUnderTest.get().data().resolve("bench.md"), told);
    }
}
