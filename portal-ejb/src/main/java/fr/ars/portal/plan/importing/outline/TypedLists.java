package fr.ars.portal.plan.importing.outline;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Paragraph;
import fr.ars.portal.plan.importing.content.TypedMarkers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes items of lists of the paragraphs that start with a bullet or a number typed by hand. */
final class TypedLists {

    private TypedLists() {}

    static List<Block> recognise(List<Block> blocks) {
        TypedMarkers markers = new TypedMarkers();
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph
                    && paragraph.clues().marker().isEmpty()) {
                Optional<TypedMarkers.Found> found = markers.next(paragraph.plain());
                all.add(found.map(start -> item(paragraph, start)).orElse(paragraph));
            } else {
                all.add(block);
            }
        }
        return all;
    }

    private static Paragraph item(Paragraph paragraph, TypedMarkers.Found start) {
        return new Paragraph(
                paragraph.text().withoutFirst(start.length()), paragraph.clues().withMarker(start.marker()));
    }
}
