package fr.ars.portal.plan.importing.docx;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Note;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The footnotes or the endnotes of a Word file; they are numbered in the order they are called. */
final class DocxNotes {

    private final String prefix;
    private final Map<String, List<Block>> bodies = new HashMap<>();
    private int called;

    /** @param prefix tells the two kinds apart in the notes' identifiers */
    DocxNotes(String prefix) {
        this.prefix = prefix;
    }

    void read(DocxPackage docx, String part, String element, DocxBody reader) {
        docx.readRelated(
                part,
                xml -> xml.children(name -> {
                    boolean separator = !xml.attribute("type").isEmpty()
                            && !xml.attribute("type").equals("normal");
                    if (name.equals(element) && !separator) {
                        bodies.put(xml.attribute("id"), reader.blocks(xml));
                    }
                }));
    }

    /** The note of that identifier, now that the text calls it. A second call of one note repeats nothing. */
    Optional<Note> call(String id) {
        List<Block> body = bodies.remove(id);
        if (body == null) {
            return Optional.empty();
        }
        called++;
        return Optional.of(new Note(prefix + called, prefix + called, body));
    }
}
