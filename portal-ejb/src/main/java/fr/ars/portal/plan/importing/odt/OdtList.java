package fr.ars.portal.plan.importing.odt;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.ListMarker;
import fr.ars.portal.plan.importing.reading.XmlPull;
import java.util.List;
import java.util.Optional;

/** Reads a list, with the lists within it; the first paragraph of each item bears its number or bullet. */
final class OdtList {

    private final OdtBody body;
    private final ListCounters counters;
    private final String style;
    private final int level;

    private OdtList(OdtBody body, ListCounters counters, String style, int level) {
        this.body = body;
        this.counters = counters;
        this.style = style;
        this.level = Math.clamp(level, 0, ListLevels.COUNT - 1);
    }

    /** The list that begins with the present element, and stands in no other. */
    static OdtList outermost(OdtBody body, XmlPull xml) {
        String style = xml.attribute("style-name");
        return new OdtList(body, body.numbering.listOf(style, xml), style, 0);
    }

    private OdtList within(XmlPull xml) {
        String own = xml.attribute("style-name");
        OdtList inner = new OdtList(body, counters, own.isEmpty() ? style : own, level + 1);
        if (xml.attribute("continue-numbering").equals("true")) {
            counters.resume(inner.level);
        }
        return inner;
    }

    void read(XmlPull xml, List<Block> blocks) {
        xml.children(name -> {
            switch (name) {
                case "text:list-item" -> readItem(xml, blocks);
                case "text:list-header" -> xml.children(part -> readPart(part, xml, Optional.empty(), blocks));
                default -> {}
            }
        });
    }

    /** A paragraph that is an item by itself. */
    void readNumbered(XmlPull xml, List<Block> blocks) {
        OdtList list = new OdtList(body, counters, style, xml.number("level", 1) - 1);
        list.readItem(xml, blocks);
    }

    private void readItem(XmlPull xml, List<Block> blocks) {
        if (!xml.attribute("start-value").isEmpty()) {
            counters.restart(level, xml.number("start-value", 1));
        }
        String override = xml.attribute("style-override");
        OdtList list = override.isEmpty() ? this : new OdtList(body, counters, override, level);
        boolean[] first = {true};
        xml.children(name -> {
            Optional<ListMarker> marker = Optional.empty();
            if (first[0] && name.matches("text:[ph]")) {
                first[0] = false;
                marker = list.marker(xml);
            }
            list.readPart(name, xml, marker, blocks);
        });
    }

    private Optional<ListMarker> marker(XmlPull xml) {
        String named =
                style.isEmpty() ? body.styles.list(xml.attribute("style-name")).orElse("") : style;
        ListLevels levels = body.numbering.levels(named);
        return levels.marker(level, counters.count(level, levels));
    }

    private void readPart(String name, XmlPull xml, Optional<ListMarker> marker, List<Block> blocks) {
        switch (name) {
            case "text:list" -> within(xml).read(xml, blocks);
            case "text:h", "text:p" -> new OdtParagraph(body).inList().read(name, xml, marker, blocks);
            case "text:number" -> {}
            default -> body.read(name, xml, blocks);
        }
    }
}
