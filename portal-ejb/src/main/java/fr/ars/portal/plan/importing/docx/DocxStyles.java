package fr.ars.portal.plan.importing.docx;

import fr.ars.portal.plan.importing.reading.XmlPull;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The paragraph styles of a Word file, as far as they say what a paragraph is. */
final class DocxStyles {

    /** The level of body text in Word's outline. */
    private static final int BODY = 9;

    private static final int UNSAID = -1;

    private final Map<String, Style> styles = new HashMap<>();

    /** A reference to a numbering: which one, and at which level (-1: the one that names the style). */
    record NumberingRef(String id, int level) {}

    private static final class Style {
        private String name = "";
        private String parent = "";
        private int outlineLevel = UNSAID;
        private Optional<NumberingRef> numbering = Optional.empty();
        private boolean bold;
        private boolean says;
    }

    static DocxStyles read(DocxPackage docx) {
        DocxStyles styles = new DocxStyles();
        docx.readRelated(
                "styles",
                xml -> xml.children(name -> {
                    if (name.equals("w:style")) {
                        styles.styles.put(xml.attribute("styleId"), style(xml));
                    }
                }));
        return styles;
    }

    private static Style style(XmlPull xml) {
        Style style = new Style();
        xml.children(name -> {
            switch (name) {
                case "w:name" -> style.name = xml.value().toLowerCase(Locale.ROOT);
                case "w:basedOn" -> style.parent = xml.value();
                case "w:pPr" -> paragraphProperties(xml, style);
                case "w:rPr" ->
                    xml.children(property -> {
                        if (property.equals("w:b")) {
                            style.bold = xml.isOn();
                            style.says = true;
                        }
                    });
                default -> {}
            }
        });
        return style;
    }

    private static void paragraphProperties(XmlPull xml, Style style) {
        xml.children(property -> {
            if (property.equals("w:outlineLvl")) {
                style.outlineLevel = xml.number(BODY);
            } else if (property.equals("w:numPr")) {
                style.numbering = numbering(xml);
            }
        });
    }

    /** Reads {@code w:numPr}; numbering 0 means "none", whatever the style says. */
    static Optional<NumberingRef> numbering(XmlPull xml) {
        String[] id = {""};
        int[] level = {UNSAID};
        xml.children(name -> {
            if (name.equals("w:numId")) {
                id[0] = xml.value();
            } else if (name.equals("w:ilvl")) {
                level[0] = xml.number(0);
            }
        });
        return id[0].isEmpty() ? Optional.empty() : Optional.of(new NumberingRef(id[0], level[0]));
    }

    /** 1 to 9 for a heading, 0 for anything else. */
    int headingLevel(String id) {
        return inherited(id, style -> style.outlineLevel != UNSAID || namedLevel(style) > 0)
                .map(style -> namedLevel(style) > 0 ? namedLevel(style) : (style.outlineLevel + 1) % (BODY + 1))
                .orElse(0);
    }

    private static int namedLevel(Style style) {
        return style.name.matches("heading [1-9]") ? style.name.charAt(style.name.length() - 1) - '0' : 0;
    }

    Optional<NumberingRef> numbering(String id) {
        return inherited(id, style -> style.numbering.isPresent()).flatMap(style -> style.numbering);
    }

    boolean isBold(String id) {
        return inherited(id, style -> style.says).map(style -> style.bold).orElse(false);
    }

    /** Entries and titles of tables of contents and of figures, under the names Word and LibreOffice give them. */
    boolean isContents(String id) {
        Style style = styles.get(id);
        return style != null
                && style.name.matches(
                        "toc( heading| [1-9])|table of figures|(contents|index|figure index) (heading|[0-9]+)");
    }

    private Optional<Style> inherited(String id, Predicate<Style> says) {
        Set<String> seen = new HashSet<>();
        Style style = styles.get(id);
        while (style != null && !says.test(style)) {
            style = seen.add(style.parent) ? styles.get(style.parent) : null;
        }
        return Optional.ofNullable(style);
    }
}
