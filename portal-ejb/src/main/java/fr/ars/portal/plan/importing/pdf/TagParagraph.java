package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Clues;
import fr.ars.portal.plan.importing.content.Figure;
import fr.ars.portal.plan.importing.content.LooseNote;
import fr.ars.portal.plan.importing.content.Note;
import fr.ars.portal.plan.importing.content.Paragraph;
import fr.ars.portal.plan.importing.content.RichText;
import fr.ars.portal.plan.importing.content.RichText.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words below a tag, being put together. */
final class TagParagraph {

    private final TagLook look;
    private final int level;
    private final JoinedText text;
    private final List<Note> notes = new ArrayList<>();
    private boolean bold = true;
    private boolean opensPage;
    private boolean empty = true;
    private float size;

    /** @param level of a heading, else 0 */
    TagParagraph(TagLook look, int level) {
        this.look = look;
        this.level = level;
        this.text = new JoinedText(look.hyphens());
    }

    void add(TaggedText.Piece piece, int page, PdfPictures pictures, List<Block> after) {
        for (PdfLine line : piece.lines()) {
            opensPage |= empty && look.opensPage(page);
            empty = false;
            bold &= line.bold();
            size = Math.max(size, line.size());
            text.append(line);
        }
        for (PageContent.Image image : piece.images()) {
            if (pictures.isFigure(image, page)) {
                after.add(new Figure("", pictures.keep(image)));
            }
        }
    }

    void add(Note note) {
        notes.add(note);
    }

    void closeInto(List<Block> into, List<Block> after) {
        NotePlaces places = new NotePlaces(notes);
        RichText words = places.placeIn(text.finished());
        if (!words.isBlank()) {
            into.add(new Paragraph(
                    words, new Clues(level, Optional.empty(), bold, true, opensPage, look.relative(size))));
        }
        places.uncalled().forEach(note -> into.add(new LooseNote(note)));
        into.addAll(after);
        after.clear();
    }

    static RichText prefixed(String start, RichText text) {
        List<RichText.Span> spans = new ArrayList<>();
        spans.add(new Words(start, Set.of(), ""));
        spans.addAll(text.spans());
        return new RichText(spans);
    }
}
