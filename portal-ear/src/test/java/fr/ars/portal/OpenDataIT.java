package fr.ars.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import fr.ars.portal.support.Eventually;
import fr.ars.portal.support.Json;
import fr.ars.portal.support.PortalUnderTest;
import fr.ars.portal.support.Probe;
import fr.ars.portal.support.Screen;
import fr.ars.portal.support.Visitor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody may take away: files with their digest, the read-only interface, feeds, calendars, the map. */
class OpenDataIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Visitor reader = new Visitor();

    /** The one that is over and answered in the demonstration. */
    private JsonObject answered() {
        return StreamSupport.stream(
                        Json.read(reader.ask("/bretagne/api/v1/consultations"))
                                .getAsJsonArray("consultations")
                                .spliterator(),
                        false)
                .map(JsonElement::getAsJsonObject)
                .filter(line -> line.get("phase").getAsString().equals("ANSWERED"))
                .findFirst()
                .orElseThrow();
    }

    private String api(String rest) {
        return "/api/v1/consultations/" + answered().get("id").getAsString() + rest;
    }

    private String page() {
        return URI.create(answered().get("page").getAsString()).getPath();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/{id}", "/{id}/sections", "/{id}/contributions", "/{id}/figures"})
    void the_interface_answers_what_its_description_promises(String path) {
        JsonObject description = Json.read(reader.ask("/api/v1/openapi"));
        JsonObject schema = Json.at(
                description,
                "paths",
                "/consultations" + path,
                "get",
                "responses",
                "200",
                "content",
                "application/json",
                "schema");
        for (String prefix : new String[] {"", "/bretagne"}) {
            Screen answer = reader.ask(prefix + "/api/v1/consultations"
                    + path.replace("{id}", answered().get("id").getAsString()));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Access-Control-Allow-Origin")).contains("*");
            assertThat(answer.header("Set-Cookie")).isEmpty();
            Json.check(Json.read(answer), schema, description, path);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/consultations/999999999, 404",
                "/api/v1/rien, 404",
                "/normandie/api/v1/consultations/{id}, 404",
                "/api/v1/consultations/{id}/contributions?stance=MAYBE, 400",
                "/api/v1/consultations/{id}/contributions?limit=501, 400",
                "/api/v1/consultations/{id}/contributions?capacity=OTHER, 400"
            })
    void what_is_wrong_is_told_as_a_problem(String request) {
        String[] parts = request.split(", ");
        Screen answer = reader.ask(parts[0].replace("{id}", answered().get("id").getAsString()));
        assertThat(answer.status()).isEqualTo(Integer.parseInt(parts[1]));
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Json.read(answer).get("status").getAsString()).isEqualTo(parts[1]);
    }

    @Test
    void contributions_are_read_to_the_last_by_following_the_addresses() {
        long total = Json.read(reader.ask(api("/contributions"))).get("total").getAsLong();
        List<String> numbers = new ArrayList<>();
        String next = api("/contributions") + "?limit=2&order=oldest";
        while (!next.isEmpty()) {
            JsonObject page = Json.read(reader.ask(next));
            page.getAsJsonArray("contributions")
                    .forEach(line ->
                            numbers.add(line.getAsJsonObject().get("number").getAsString()));
            URI address = URI.create(page.has("next") ? page.get("next").getAsString() : "");
            next = address.getPath().isEmpty() ? "" : address.getPath() + "?" + address.getRawQuery();
        }
        assertThat(numbers).hasSize((int) total).doesNotHaveDuplicates();
        assertThat(total).isGreaterThan(4);
    }

    @Test
    void filters_agree_with_the_totals_they_give() {
        JsonObject all = Json.read(reader.ask(api("/contributions") + "?limit=500"));
        for (String stance : new String[] {"FOR", "RATHER_FOR", "NEUTRAL", "RATHER_AGAINST", "AGAINST"}) {
            long expected = StreamSupport.stream(
                            all.getAsJsonArray("contributions").spliterator(), false)
                    .filter(line ->
                            line.getAsJsonObject().get("stance").getAsString().equals(stance))
                    .count();
            JsonObject found = Json.read(reader.ask(api("/contributions") + "?limit=500&stance=" + stance));
            assertThat(found.get("total").getAsLong()).as(stance).isEqualTo(expected);
            assertThat(found.getAsJsonArray("contributions")).as(stance).hasSize((int) expected);
            String plain =
                    reader.open(page() + "/contributions?position=" + stance).plainText();
            assertThat(plain)
                    .contains(
                            expected == 0
                                    ? "Aucune contribution ne correspond."
                                    : expected == 1 ? "1 contribution." : expected + " contributions.");
        }
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        HttpResponse<String> first = get(api("/contributions"), "");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(get(api("/contributions"), tag).statusCode()).isEqualTo(304);
        assertThat(get(api("/contributions"), "\"other\"").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void a_file_is_what_the_manifest_says_it_is(String format) throws Exception {
        JsonObject manifest = Json.read(reader.ask(page() + "/contributions.manifeste.json"));
        JsonObject file = StreamSupport.stream(manifest.getAsJsonArray("files").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("format").getAsString().equals(format))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> answer = get(page() + "/contributions." + format, "");
        assertThat(sha256(answer.body())).isEqualTo(file.get("sha256").getAsString());
        assertThat(answer.headers().firstValue("X-Rows"))
                .contains(file.get("rows").getAsString());
        assertThat(answer.headers().firstValue("Content-Length"))
                .contains(file.get("bytes").getAsString());
        assertThat(file.get("rows").getAsLong())
                .isEqualTo(Json.read(reader.ask(api("/contributions")))
                        .get("total")
                        .getAsLong());
        assertThat(answer.body()).doesNotContain("@demo.example", "Annick");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(get(page() + "/contributions." + format, tag).statusCode()).isEqualTo(304);
    }

    @Test
    void a_large_file_is_prepared_in_the_background_and_kept() {
        String id = answered().get("id").getAsString();
        Probe exporting = new Probe("Exporting");
        exporting.call("ask", id);
        String row = "select concat(state, ' ', done, '/', total) from contribution_export where format = 'JSON'"
                + " and consultation_id = " + id;
        String total = Json.read(reader.ask(api("/contributions"))).get("total").getAsString();
        String ready = "READY " + total + "/" + total;
        assertThat(Eventually.get(() -> Probe.column(row).getFirst(), ready::equals))
                .isEqualTo(ready);
        String file = "select file from contribution_export where format = 'JSON' and consultation_id = " + id;
        String kept = Probe.column(file).getFirst();
        reader.ask(page() + "/contributions.json");
        assertThat(Probe.column(file)).containsExactly(kept);
        assertThat(exports().resolve(kept)).exists();
        Probe.sql("update contribution_export set taken = taken + 1 where consultation_id = " + id);
        exporting.call("sweep");
        assertThat(exports().resolve(kept)).doesNotExist();
    }

    private static Path exports() {
        return PortalUnderTest.get().data().resolve("exports");
    }

    @Test
    void the_columns_of_the_file_are_those_of_the_schema() {
        JsonObject schema = Json.read(reader.ask("/schemas/contributions.json"));
        String names = String.join(
                ",",
                StreamSupport.stream(schema.getAsJsonArray("fields").spliterator(), false)
                        .map(field -> field.getAsJsonObject().get("name").getAsString())
                        .toList());
        assertThat(reader.ask(page() + "/contributions.csv").body().lines().findFirst())
                .contains(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bretagne/consultations", "{page}/contributions", "{page}/contributions?reponse=oui"})
    void lists_can_be_followed_and_hold_no_address_and_no_opinion(String list) {
        String path = list.replace("{page}", page());
        Screen feed = reader.ask(path + (path.contains("?") ? "&" : "?") + "format=atom");
        assertThat(feed.header("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(feed.page().select("entry")).isNotEmpty();
        assertThat(feed.body()).doesNotContain("@", "Annick");
        String first = feed.text("entry > id");
        assertThat(reader.ask(URI.create(first).getPath()).status()).isEqualTo(200);
        JsonObject said = Json.read(reader.ask(api("/contributions")))
                .getAsJsonArray("contributions")
                .get(0)
                .getAsJsonObject();
        assertThat(feed.body()).doesNotContain(said.get("text").getAsString().substring(0, 30));
    }

    @Test
    void dates_stand_in_a_calendar_at_their_instants() {
        Screen calendar = reader.ask(page() + ".ics");
        String closes =
                answered().get("closesAt").getAsString().replaceAll("[-:]", "").replaceFirst("\\.\\d+", "");
        String opens =
                answered().get("opensAt").getAsString().replaceAll("[-:]", "").replaceFirst("\\.\\d+", "");
        assertThat(calendar.header("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(calendar.body()).contains("BEGIN:VCALENDAR", "DTSTART:" + opens, "DTEND:" + closes);
        assertThat(reader.ask("/consultations.ics").body()).contains("BEGIN:VEVENT");
    }

    @Test
    void the_map_leads_to_pages_that_are_there() {
        Screen map = reader.ask("/bretagne/sitemap.xml");
        List<String> addresses = map.page().select("loc").eachText();
        assertThat(addresses).anyMatch(address -> address.endsWith("/chiffres"));
        for (String address : addresses) {
            assertThat(reader.ask(URI.create(address).getPath()).status())
                    .as(address)
                    .isEqualTo(200);
        }
        assertThat(reader.ask("/robots.txt").body()).contains("Disallow: /admin", "/sitemap.xml");
    }

    private static HttpResponse<String> get(String path, String tag) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(PortalUnderTest.at(path));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
