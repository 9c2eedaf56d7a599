package fr.ars.portal.plan.correcting;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jsoup.Jsoup;

/** A draft in memory: corrections are applied, undone and redone through their JSON, as in the database. */
final class CorrectedDraft {

    private final Map<Long, JsonObject> sections = new TreeMap<>();
    private final Map<Long, String> anchors = new HashMap<>();
    private final Deque<String> done = new ArrayDeque<>();
    private final Deque<String> undone = new ArrayDeque<>();
    private long sectionsEver;

    /** A section more, with its anchor for a title. */
    CorrectedDraft with(String anchor, int level, String html) {
        return with(anchor, level, "", anchor, html);
    }

    CorrectedDraft with(String anchor, int level, String number, String title, String html) {
        long section = newSection(anchor);
        sections.put(
                section,
                Json.createObjectBuilder()
                        .add("p", (int) section)
                        .add("l", level)
                        .add("n", number)
                        .add("t", title)
                        .add("w", Words.in(html))
                        .add("x", 0)
                        .add("h", html)
                        .build());
        return this;
    }

    long newSection(String anchor) {
        anchors.put(++sectionsEver, anchor);
        return sectionsEver;
    }

    List<SectionRow> rows() {
        return sections.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(SectionRow::position))
                .toList();
    }

    private SectionRow row(long section, JsonObject state) {
        return new SectionRow(
                section,
                anchors.getOrDefault(section, ""),
                state.getInt("p"),
                state.getInt("l"),
                state.getString("n"),
                state.getString("t"),
                state.getInt("w"),
                state.getInt("x") == 1);
    }

    SectionRow row(String anchor) {
        return rows().stream()
                .filter(row -> row.anchor().equals(anchor))
                .findFirst()
                .orElseThrow();
    }

    String html(String anchor) {
        return html(row(anchor).section());
    }

    private String html(long section) {
        return sections.getOrDefault(section, JsonObject.EMPTY_JSON_OBJECT).getString("h");
    }

    CorrectedDraft outline(Consumer<OutlineCorrections> work) {
        return correct(bench -> work.accept(new OutlineCorrections(bench)));
    }

    CorrectedDraft texts(Consumer<TextCorrections> work) {
        return correct(bench -> work.accept(new TextCorrections(bench)));
    }

    CorrectedDraft correct(Consumer<Workbench> work) {
        Workbench bench = new Workbench(rows(), this::html);
        work.accept(bench);
        Changes changes = bench.changes();
        if (!changes.isEmpty()) {
            undone.clear();
            done.push(changes.json());
            apply(Changes.of(changes.json()));
        }
        return this;
    }

    void undoAll() {
        while (!done.isEmpty()) {
            undone.push(done.pop());
            apply(Changes.of(undone.peek()).reversed());
        }
    }

    void redoAll() {
        while (!undone.isEmpty()) {
            done.push(undone.pop());
            apply(Changes.of(done.peek()));
        }
    }

    private void apply(Changes changes) {
        for (Change change : changes.all()) {
            if (change.after().isEmpty()) {
                sections.remove(change.section());
            } else {
                JsonObjectBuilder state =
                        Json.createObjectBuilder(sections.getOrDefault(change.section(), JsonObject.EMPTY_JSON_OBJECT));
                change.after().get().forEach(state::add);
                sections.put(change.section(), state.build());
            }
        }
    }

    /** Everything that is stored, in the order of the text. */
    List<String> stored() {
        return rows().stream().map(row -> row + " " + html(row.section())).toList();
    }

    /** "1 a", "2 b": levels and anchors in the order of the text. */
    List<String> shape() {
        return rows().stream().map(row -> row.level() + " " + row.anchor()).toList();
    }

    /** Everything a reader reads, headings too. */
    String words() {
        StringBuilder words = new StringBuilder();
        rows().forEach(row -> words.append(row.heading())
                .append('\n')
                .append(Jsoup.parseBodyFragment(html(row.section())).body().wholeText())
                .append('\n'));
        return words.toString();
    }
}
