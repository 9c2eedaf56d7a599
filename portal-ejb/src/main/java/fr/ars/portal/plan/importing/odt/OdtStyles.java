package fr.ars.portal.plan.importing.odt;

import fr.ars.portal.plan.importing.reading.TextRun;
import fr.ars.portal.plan.importing.reading.XmlPull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The styles of paragraphs and of words, as far as they say what a paragraph is and how its words look. */
final class OdtStyles {

    private final Map<String, Style> styles = new HashMap<>();

    /** @param automatic whether it stands for what the author set by hand in one place */
    private record Style(
            String parent,
            boolean automatic,
            Optional<Integer> outlineLevel,
            Optional<String> list,
            boolean breaksPage,
            OdtLook look) {}

    /** Reads a {@code style:style}, one of those that have names or an automatic one. */
    void read(XmlPull xml, boolean automatic) {
        String family = xml.attribute("family");
        String parent = key(family, xml.attribute("parent-style-name"));
        styles.put(key(family, xml.attribute("name")), style(xml, parent, automatic));
    }

    private static Style style(XmlPull xml, String parent, boolean automatic) {
        Optional<Integer> level = xml.optional("default-outline-level")
                .map(value -> value.matches("\\d{1,2}") ? Integer.parseInt(value) : 0);
        Optional<String> list = xml.optional("list-style-name");
        boolean[] breaks = {!xml.attribute("master-page-name").isEmpty()};
        OdtLook[] look = {OdtLook.UNSAID};
        xml.children(name -> {
            if (name.equals("style:text-properties")) {
                look[0] = OdtLook.read(xml);
            } else if (name.equals("style:paragraph-properties")) {
                breaks[0] |= xml.attribute("break-before").equals("page");
            }
        });
        return new Style(parent, automatic, level, list, breaks[0], look[0]);
    }

    /** The level of the outline its paragraphs belong to, 0 for none. */
    int outlineLevel(String paragraph) {
        return chain("paragraph", paragraph).stream()
                .flatMap(style -> style.outlineLevel.stream())
                .findFirst()
                .orElse(0);
    }

    /** The list style that numbers its paragraphs; "" when the style says that nothing does. */
    Optional<String> list(String paragraph) {
        return chain("paragraph", paragraph).stream()
                .flatMap(style -> style.list.stream())
                .findFirst();
    }

    boolean breaksPage(String paragraph) {
        return chain("paragraph", paragraph).stream().anyMatch(style -> style.breaksPage);
    }

    /** How the words of a paragraph look by themselves; only what was set by hand is emphasis. */
    TextRun paragraphLook(String paragraph) {
        List<Style> chain = chain("paragraph", paragraph);
        TextRun all = look(chain).on(TextRun.PLAIN);
        TextRun byHand =
                look(chain.stream().filter(style -> style.automatic).toList()).on(TextRun.PLAIN);
        return new TextRun(byHand.marks(), all.bold(), all.hidden());
    }

    /** How words of that style look among others. */
    TextRun wordsLook(TextRun around, String words) {
        return look(chain("text", words)).on(around);
    }

    private static OdtLook look(List<Style> chain) {
        OdtLook look = OdtLook.UNSAID;
        for (Style style : chain) {
            look = look.over(style.look);
        }
        return look;
    }

    /** The style and all it inherits from, nearest first. */
    private List<Style> chain(String family, String name) {
        List<Style> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String key = key(family, name);
        while (styles.containsKey(key) && seen.add(key)) {
            Style style = styles.get(key);
            chain.add(style);
            key = style.parent;
        }
        return chain;
    }

    private static String key(String family, String name) {
        return family + ":" + name;
    }
}
