package fr.ars.portal.plan.importing;

import fr.ars.portal.plan.importing.PlanFixture.Element;
import fr.ars.portal.plan.importing.PlanFixture.Items;
import fr.ars.portal.plan.importing.PlanFixture.Noted;
import fr.ars.portal.plan.importing.PlanFixture.Part;
import fr.ars.portal.plan.importing.PlanFixture.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints a plan as text in pages, the way a PDF gives it back: lines cut at the margin, a running head and a number on
 * each page, footnotes below a rule, a table of contents with dots in front.
 */
final class PagedText {

    static final String RUNNING_HEAD = "Projet régional de santé – document soumis à la consultation";

    private static final int WIDTH = 92;
    private static final int LINES = 44;

    private final boolean formFeeds;
    private final StringBuilder text = new StringBuilder();
    private final List<String> page = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int number = 1;
    private int noted;

    /** @param formFeeds whether pages are marked, and bear bare numbers; else the numbers stand between dashes */
    PagedText(boolean formFeeds) {
        this.formFeeds = formFeeds;
    }

    String print(List<Part> plan) {
        contents(plan);
        for (Part part : plan) {
            block(part.number() + ". " + part.title(), WIDTH - 25, "");
            part.elements().forEach(this::print);
        }
        endPage();
        return text.toString();
    }

    private void contents(List<Part> plan) {
        block("SOMMAIRE", WIDTH, "");
        for (Part part : plan) {
            String entry = part.number() + ". " + part.title() + " ";
            addLines(List.of(entry + ".".repeat(Math.max(4, WIDTH - entry.length())) + " " + (number + 1)));
        }
        endPage();
    }

    private void print(Element element) {
        switch (element) {
            case Prose prose -> block(String.join(" ", prose.sentences()), WIDTH, "");
            case Items items -> {
                for (int i = 0; i < items.items().size(); i++) {
                    addLines(wrap(
                            (items.numbered() ? (i + 1) + ". " : "- ")
                                    + items.items().get(i),
                            WIDTH));
                }
                addLines(List.of(""));
            }
            case Noted noted -> {
                this.noted++;
                block(noted.before() + this.noted + noted.after(), WIDTH, this.noted + " " + noted.note());
            }
        }
    }

    private void block(String words, int width, String note) {
        List<String> lines = wrap(words, width);
        if (page.size() + notes.size() + lines.size() + 4 > LINES) {
            endPage();
        }
        if (!note.isEmpty()) {
            notes.addAll(wrap(note, WIDTH));
        }
        addLines(lines);
        addLines(List.of(""));
    }

    private void addLines(List<String> lines) {
        for (String line : lines) {
            if (page.size() + notes.size() >= LINES) {
                endPage();
            }
            page.add(line);
        }
    }

    private void endPage() {
        text.append(formFeeds && number > 1 ? "\f" : "").append(RUNNING_HEAD).append("\n\n");
        page.forEach(line -> text.append(line).append('\n'));
        if (!notes.isEmpty()) {
            text.append("______________\n");
            notes.forEach(line -> text.append(line).append('\n'));
        }
        text.append('\n')
                .append(formFeeds ? Integer.toString(number) : "- " + number + " -")
                .append("\n\n");
        page.clear();
        notes.clear();
        number++;
    }

    private static List<String> wrap(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
