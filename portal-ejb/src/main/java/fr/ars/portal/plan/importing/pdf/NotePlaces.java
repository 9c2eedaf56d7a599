package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.Note;
import fr.ars.portal.plan.importing.content.RichText;
import fr.ars.portal.plan.importing.content.RichText.Mark;
import fr.ars.portal.plan.importing.content.RichText.NoteCall;
import fr.ars.portal.plan.importing.content.RichText.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts calls in the places of raised numbers; each note is called once. */
final class NotePlaces {

    private final List<Note> uncalled;

    NotePlaces(List<Note> notes) {
        uncalled = new ArrayList<>(notes);
    }

    List<Note> uncalled() {
        return uncalled;
    }

    List<PageItem> placeIn(List<PageItem> region) {
        return region.stream()
                .map(item -> item instanceof PdfLine line ? placeIn(line) : item)
                .toList();
    }

    private PageItem placeIn(PdfLine line) {
        RichText placed = placeIn(line.text());
        return placed.equals(line.text()) ? line : line.withText(placed);
    }

    RichText placeIn(RichText text) {
        List<RichText.Span> spans = new ArrayList<>();
        for (RichText.Span span : text.spans()) {
            Optional<Note> note = span instanceof Words words ? called(words) : Optional.empty();
            if (note.isPresent()) {
                uncalled.remove(note.get());
                spans.add(new NoteCall(note.get()));
                if (((Words) span).text().endsWith(" ")) {
                    spans.add(new Words(" ", java.util.Set.of(), ""));
                }
            } else {
                spans.add(span);
            }
        }
        return new RichText(spans);
    }

    private Optional<Note> called(Words words) {
        String label = words.text().strip();
        return words.marks().contains(Mark.SUPERSCRIPT)
                ? uncalled.stream().filter(note -> note.label().equals(label)).findFirst()
                : Optional.empty();
    }
}
