package fr.ars.portal.plan.importing.odt;

import fr.ars.portal.plan.importing.content.ListMarker;
import fr.ars.portal.plan.importing.reading.XmlPull;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The list styles of a file, the numbering of its outline, and the lists met so far. */
final class OdtNumbering {

    private final Map<String, ListLevels> styles = new HashMap<>();
    private final ListCounters outline = new ListCounters();
    private final Map<String, ListCounters> byId = new HashMap<>();
    private final Map<String, ListCounters> lastOfStyle = new HashMap<>();

    private Optional<ListLevels> outlineLevels = Optional.empty();

    /** Reads a style of lists or of the outline, if it is one. */
    void read(String name, XmlPull xml) {
        if (name.equals("text:list-style")) {
            String style = xml.attribute("name");
            styles.put(style, ListLevels.read(xml));
        } else if (name.equals("text:outline-style")) {
            outlineLevels = Optional.of(ListLevels.read(xml));
        }
    }

    ListLevels levels(String style) {
        return styles.getOrDefault(style, ListLevels.BULLETS);
    }

    /** The counters of the list that begins here: its own, or those of the list it continues. */
    ListCounters listOf(String style, XmlPull xml) {
        Optional<ListCounters> continued = xml.optional("continue-list").map(byId::get);
        if (xml.attribute("continue-numbering").equals("true")) {
            continued = continued.or(() -> Optional.ofNullable(lastOfStyle.get(style)));
        }
        ListCounters counters = continued.orElseGet(ListCounters::new);
        byId.put(xml.attribute("id"), counters);
        lastOfStyle.put(style, counters);
        return counters;
    }

    /** What is printed before a heading that stands in no list. */
    Optional<ListMarker> heading(int level, Optional<String> list, XmlPull xml) {
        Optional<ListLevels> levels = list.isPresent() ? Optional.ofNullable(styles.get(list.get())) : outlineLevels;
        if (levels.isEmpty() || xml.attribute("is-list-header").equals("true")) {
            return Optional.empty();
        }
        ListCounters counters =
                list.isPresent() ? lastOfStyle.computeIfAbsent(list.get(), style -> new ListCounters()) : outline;
        if (xml.attribute("restart-numbering").equals("true")) {
            counters.restart(level - 1, xml.number("start-value", levels.get().start(level - 1)));
        }
        return levels.get().marker(level - 1, counters.count(level - 1, levels.get()));
    }
}
