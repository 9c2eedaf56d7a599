package fr.ars.portal.plan.importing.content;

import java.util.List;

/**
 * A footnote or endnote.
 *
 * @param id letters and digits that tell it from every other note of the draft
 * @param label the mark printed in the text and before the note: "12"
 */
public record Note(String id, String label, List<Block> body) {

    public Note {
        body = List.copyOf(body);
    }
}
