package fr.ars.portal.plan.importing.docx;

import fr.ars.portal.plan.importing.content.ListMarker;
import fr.ars.portal.plan.importing.content.ListMarker.Counting;
import fr.ars.portal.plan.importing.docx.DocxStyles.NumberingRef;
import fr.ars.portal.plan.importing.reading.XmlPull;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Word's automatic numbering: counts as Word does while paragraphs go by, and prints each number as Word would. */
final class DocxNumbering {

    private final Map<String, NumberingLevels> abstracts = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();

    /** A numbering in use: the scheme it follows, and at which levels it starts afresh. */
    private static final class Instance {
        private String scheme = "";
        private final Map<Integer, Integer> startOverrides = new HashMap<>();
        private final Set<Integer> overridden = new HashSet<>();
    }

    static DocxNumbering read(DocxPackage docx) {
        DocxNumbering numbering = new DocxNumbering();
        docx.readRelated(
                "numbering",
                xml -> xml.children(name -> {
                    if (name.equals("w:abstractNum")) {
                        numbering.abstracts.put(xml.attribute("abstractNumId"), NumberingLevels.read(xml));
                    } else if (name.equals("w:num")) {
                        numbering.instances.put(xml.attribute("numId"), instance(xml));
                    }
                }));
        return numbering;
    }

    private static Instance instance(XmlPull xml) {
        Instance instance = new Instance();
        xml.children(name -> {
            if (name.equals("w:abstractNumId")) {
                instance.scheme = xml.value();
            } else if (name.equals("w:lvlOverride")) {
                int level = Integer.parseInt("0" + xml.attribute("ilvl").replaceAll("\\D", ""));
                xml.children(override -> {
                    if (override.equals("w:startOverride")) {
                        instance.startOverrides.put(level, xml.number(1));
                    }
                });
            }
        });
        return instance;
    }

    /** Counts one more paragraph and gives what is printed before it; empty when nothing is. */
    Optional<ListMarker> next(NumberingRef ref, String styleId) {
        Instance instance = instances.get(ref.id());
        NumberingLevels levels = instance == null ? null : abstracts.get(instance.scheme);
        if (instance == null || levels == null) {
            return Optional.empty();
        }
        int level = ref.level() >= 0 ? Math.min(ref.level(), NumberingLevels.COUNT - 1) : levels.levelOf(styleId);
        Integer start = instance.startOverrides.get(level);
        if (start != null && instance.overridden.add(level)) {
            levels.restart(level, start);
        }
        int value = levels.count(level);
        Counting counting = levels.counting(level);
        String label = counting == Counting.BULLET ? "•" : levels.label(level);
        return label.isBlank() ? Optional.empty() : Optional.of(new ListMarker(level, counting, value, label));
    }
}
