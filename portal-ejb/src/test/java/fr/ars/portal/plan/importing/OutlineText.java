package fr.ars.portal.plan.importing;

import fr.ars.portal.plan.importing.outline.ImportedOutline;
import fr.ars.portal.plan.importing.outline.ImportedSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads an outline back as a person would: titles, text, what the browser prints before the items of counted lists. */
final class OutlineText {

    private OutlineText() {}

    /** "2.1 Titre" of every section, set in by two spaces a level. */
    static List<String> headings(ImportedOutline outline) {
        return outline.sections().stream()
                .map(section -> "  ".repeat(section.level() - 1) + (section.number() + " " + section.title()).strip())
                .toList();
    }

    static String of(ImportedOutline outline) {
        return outline.sections().stream().map(OutlineText::of).collect(Collectors.joining(" \n"));
    }

    static String of(ImportedSection section) {
        return section.number() + " " + section.title() + " \n" + text(section.html());
    }

    /** The same with the calls of notes where the author put them: "santé12". */
    static String withCalls(ImportedOutline outline) {
        return outline.sections().stream()
                .map(section -> section.number() + " " + section.title() + " \n" + text(Jsoup.parse(section.html())))
                .collect(Collectors.joining(" \n"));
    }

    private static String text(String html) {
        Document document = Jsoup.parse(html);
        document.select("sup:has(> a[id^=call-])").remove();
        return text(document);
    }

    private static String text(Document document) {
        for (Element list : document.select("ol")) {
            printLabels(list);
        }
        document.select("p, li, td, th, div, figcaption, br").forEach(element -> element.after(" "));
        return document.text().replaceAll("\\s+", " ").strip();
    }

    private static void printLabels(Element list) {
        int value = list.attr("start").isEmpty() ? 1 : Integer.parseInt(list.attr("start"));
        for (Element item : list.children()) {
            value = item.attr("value").isEmpty() ? value : Integer.parseInt(item.attr("value"));
            item.prependText((list.attr("type").equals("a") ? Character.toString('a' + value - 1) : value) + " ");
            value++;
        }
    }

    static int count(String text, String sentence) {
        String where = text.replaceAll("\\s+", " ");
        String what = sentence.replaceAll("\\s+", " ");
        int count = 0;
        for (int at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
            count++;
        }
        return count;
    }

    /** How often each word and each number stands in the text; letters and figures that touch are told apart. */
    static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new TreeMap<>();
        List<String> found =
                new ArrayList<>(List.of(text.split("[^\\p{L}\\p{Nd}]+|(?<=\\p{L})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\p{L})")));
        found.removeIf(String::isEmpty);
        found.forEach(word -> words.merge(word, 1, Integer::sum));
        return words;
    }

    /** What the first holds that the second does not, with how often. */
    static Map<String, Integer> missing(Map<String, Integer> from, Map<String, Integer> in) {
        Map<String, Integer> missing = new TreeMap<>();
        from.forEach((word, times) -> {
            int lacking = times - in.getOrDefault(word, 0);
            if (lacking > 0) {
                missing.put(word, lacking);
            }
        });
        return missing;
    }
}
