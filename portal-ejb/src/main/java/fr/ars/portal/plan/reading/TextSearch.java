package fr.ars.portal.plan.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Looks for words in the sections of one text, all of them in the same section, in whatever order. */
final class TextSearch {

    static final int MOST_SECTIONS = 50;
    private static final int MOST_EXCERPTS = 3;

    /** How much of a passage is shown before and after a word, in characters. */
    private static final int AROUND = 90;

    private final Wanted wanted;

    private TextSearch(Wanted wanted) {
        this.wanted = wanted;
    }

    static Found find(String query, List<ReadSection> sections) {
        Wanted wanted = Wanted.of(query);
        if (wanted.isEmpty()) {
            return Found.NOTHING_ASKED;
        }
        TextSearch search = new TextSearch(wanted);
        List<Found.InSection> found =
                sections.stream().map(search::in).flatMap(Optional::stream).toList();
        return new Found(
                true,
                found.stream().mapToInt(Found.InSection::hits).sum(),
                found.stream().limit(MOST_SECTIONS).toList(),
                found.size());
    }

    private Optional<Found.InSection> in(ReadSection section) {
        StringBuilder all = new StringBuilder(Folding.spaced(section.entry().heading()));
        section.passages().forEach(passage -> all.append(passage.folded()));
        if (wanted.countIn(all.toString()) < wanted.words().size()) {
            return Optional.empty();
        }
        List<Passage> having = section.passages().stream()
                .filter(passage -> wanted.countIn(passage.folded()) > 0)
                .toList();
        int hits = hits(section.entry().heading())
                + having.stream().mapToInt(passage -> hits(passage.text())).sum();
        return Optional.of(new Found.InSection(section.entry(), hits, excerpts(having)));
    }

    private int hits(String text) {
        return (int) Folding.words(text).stream().filter(wanted::finds).count();
    }

    /** Of the passages that have most of the words, in the order of the text. */
    private List<Found.Excerpt> excerpts(List<Passage> having) {
        return having.stream()
                .sorted(Comparator.comparing((Passage passage) -> -wanted.countIn(passage.folded())))
                .limit(MOST_EXCERPTS)
                .sorted(Comparator.comparing(Passage::number))
                .map(this::excerpt)
                .toList();
    }

    private Found.Excerpt excerpt(Passage passage) {
        String text = passage.text();
        List<Folding.Word> marked =
                Folding.words(text).stream().filter(wanted::finds).toList();
        int first = marked.isEmpty() ? 0 : marked.getFirst().start();
        int from = first <= AROUND ? 0 : text.indexOf(' ', first - AROUND) + 1;
        int wish = first + 2 * AROUND;
        int cut = text.indexOf(' ', Math.min(wish, text.length()));
        int to = wish >= text.length() || cut < 0 ? text.length() : cut;
        List<Found.Piece> pieces = new ArrayList<>();
        int done = Math.min(from, first);
        pieces.add(piece(done > 0 ? "… " : "", false));
        for (Folding.Word word : marked) {
            if (word.end() <= to) {
                pieces.add(piece(text.substring(done, word.start()), false));
                pieces.add(piece(text.substring(word.start(), word.end()), true));
                done = word.end();
            }
        }
        pieces.add(piece(text.substring(done, Math.max(done, to)) + (to < text.length() ? " …" : ""), false));
        pieces.removeIf(piece -> piece.text().isEmpty());
        return new Found.Excerpt(passage.number(), pieces);
    }

    private static Found.Piece piece(String text, boolean marked) {
        return new Found.Piece(Objects.requireNonNull(text), marked);
    }
}
