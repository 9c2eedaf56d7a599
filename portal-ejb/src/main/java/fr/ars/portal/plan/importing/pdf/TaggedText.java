package fr.ars.portal.plan.importing.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words of a file by the tagged content they belong to; each piece is handed out once. */
final class TaggedText {

    private final Map<Place, Piece> pieces = new TreeMap<>();
    private final List<PdfLine> artifacts = new ArrayList<>();
    private long letters;
    private long read;
    private long ofPages;

    /** Content {@code mark} of a page. */
    record Place(int page, int mark) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return page != other.page ? Integer.compare(page, other.page) : Integer.compare(mark, other.mark);
        }
    }

    /** Some lines, and a picture if one stands there. */
    record Piece(List<PdfLine> lines, List<PageContent.Image> images) {

        int letters() {
            return lines.stream().mapToInt(line -> line.plain().length()).sum();
        }
    }

    void see(PageContent page) {
        Map<Integer, List<Glyph>> byMark = new TreeMap<>();
        for (List<Glyph> glyphs : List.of(page.glyphs(), page.turned())) {
            glyphs.forEach(glyph -> byMark.computeIfAbsent(glyph.mark(), key -> new ArrayList<>())
                    .add(glyph));
        }
        Map<Integer, List<PageContent.Image>> images = new HashMap<>();
        page.images()
                .forEach(image -> images.computeIfAbsent(image.mark(), key -> new ArrayList<>())
                        .add(image));
        byMark.forEach((mark, glyphs) -> add(page.number(), mark, FlowLines.of(glyphs), images));
        images.keySet().forEach(mark -> {
            if (!byMark.containsKey(mark)) {
                add(page.number(), mark, List.of(), images);
            }
        });
    }

    private void add(int page, int mark, List<PdfLine> lines, Map<Integer, List<PageContent.Image>> images) {
        Piece piece = new Piece(lines, images.getOrDefault(mark, List.of()));
        ofPages += piece.letters();
        if (mark == Glyph.ARTIFACT) {
            artifacts.addAll(lines);
        } else {
            pieces.put(new Place(page, mark), piece);
            letters += piece.letters();
        }
    }

    /** The words there, the first time they are asked for. */
    Piece take(Place place) {
        Piece piece = pieces.remove(place);
        if (piece == null) {
            return new Piece(List.of(), List.of());
        }
        read += piece.letters();
        return piece;
    }

    /** What no tag has led to, by page. */
    Map<Integer, List<PdfLine>> untaken() {
        Map<Integer, List<PdfLine>> rest = new TreeMap<>();
        pieces.forEach((place, piece) -> {
            if (!piece.lines().isEmpty()) {
                rest.computeIfAbsent(place.page(), key -> new ArrayList<>()).addAll(piece.lines());
            }
        });
        return rest;
    }

    List<PdfLine> artifacts() {
        return artifacts;
    }

    /** How much of the words was taken, 0 to 1. */
    double shareTaken() {
        return letters == 0 ? 0 : (double) read / letters;
    }

    /** How much of what is printed the author calls decoration, 0 to 1. */
    double shareOfArtifacts() {
        return ofPages == 0 ? 0 : (double) (ofPages - letters) / ofPages;
    }
}
