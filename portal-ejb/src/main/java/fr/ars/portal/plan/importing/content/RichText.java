package fr.ars.portal.plan.importing.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A line of text with its emphasis, links and calls of notes. */
public record RichText(List<Span> spans) {

    public RichText {
        spans = List.copyOf(spans);
    }

    /** A piece of a line. */
    public sealed interface Span permits Words, NoteCall, LineBreak {}

    /** Words that look alike; {@code link} is the address they lead to, "" for none. */
    public record Words(String text, Set<Mark> marks, String link) implements Span {}

    public record NoteCall(Note note) implements Span {}

    public record LineBreak() implements Span {}

    /** Emphasis that bears meaning; colours and fonts do not. */
    public enum Mark {
        BOLD,
        ITALIC,
        SUPERSCRIPT,
        SUBSCRIPT
    }

    public static RichText of(String text) {
        return text.isEmpty() ? new RichText(List.of()) : new RichText(List.of(new Words(text, Set.of(), "")));
    }

    /** The words alone; a line break counts as a space, the call of a note as nothing. */
    public String plain() {
        return spans.stream()
                .map(span -> switch (span) {
                    case Words words -> words.text();
                    case LineBreak ignored -> " ";
                    case NoteCall ignored -> "";
                })
                .collect(Collectors.joining());
    }

    /** The words alone, broken where the author broke the line. */
    public String lines() {
        return spans.stream()
                .map(span -> switch (span) {
                    case Words words -> words.text();
                    case LineBreak ignored -> "\n";
                    case NoteCall ignored -> "";
                })
                .collect(Collectors.joining());
    }

    public List<Note> notes() {
        return spans.stream()
                .filter(NoteCall.class::isInstance)
                .map(span -> ((NoteCall) span).note())
                .toList();
    }

    public boolean isBlank() {
        return spans.stream()
                .allMatch(span -> span instanceof Words words ? words.text().isBlank() : span instanceof LineBreak);
    }

    /** The same without its first characters: a bullet or a number typed by hand. */
    public RichText withoutFirst(int characters) {
        List<Span> rest = new ArrayList<>();
        int toDrop = characters;
        for (Span span : spans) {
            if (toDrop > 0 && span instanceof Words words) {
                int dropped = Math.min(toDrop, words.text().length());
                toDrop -= dropped;
                String left = words.text().substring(dropped);
                if (!left.isEmpty()) {
                    rest.add(new Words(left, words.marks(), words.link()));
                }
            } else if (toDrop > 0 && span instanceof LineBreak) {
                toDrop--;
            } else {
                rest.add(span);
            }
        }
        return new RichText(rest);
    }

    /** Puts the call of a note in the place of the characters from {@code start} to {@code end} of one of the spans. */
    public RichText withCall(int span, int start, int end, Note note) {
        Words words = (Words) spans.get(span);
        List<Span> all = new ArrayList<>(spans.subList(0, span));
        all.add(new Words(words.text().substring(0, start), words.marks(), words.link()));
        all.add(new NoteCall(note));
        if (end < words.text().length()) {
            all.add(new Words(words.text().substring(end), words.marks(), words.link()));
        }
        all.addAll(spans.subList(span + 1, spans.size()));
        return new RichText(all);
    }
}
