package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Figure;
import fr.ars.portal.plan.importing.content.Picture;
import fr.ars.portal.plan.importing.pdf.TaggedText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A picture by its tag: what it shows in words, the picture itself, and below it the words drawn in it. */
final class TagFigure {

    private final TaggedText text;
    private final PdfPictures pictures;
    private final List<PdfLine> words = new ArrayList<>();
    private Optional<Picture> picture = Optional.empty();
    private boolean shown;

    private TagFigure(TaggedText text, PdfPictures pictures) {
        this.text = text;
        this.pictures = pictures;
    }

    static void read(TagNode node, TaggedText text, PdfPictures pictures, List<Block> into, TagReader tags) {
        TagFigure figure = new TagFigure(text, pictures);
        List<TagNode> captions = new ArrayList<>();
        figure.gather(node, captions);
        if (figure.shown || !node.alternative().isBlank()) {
            into.add(new Figure(node.alternative().strip(), figure.picture));
        }
        into.addAll(ParagraphAssembly.ofCell(figure.words));
        captions.forEach(caption -> tags.readFlow(caption, into, 0));
    }

    private void gather(TagNode node, List<TagNode> captions) {
        for (TagNode.Kid kid : node.kids()) {
            kid.place()
                    .ifPresent(place -> add(
                            text.take(place), place.page(), !node.alternative().isBlank()));
            kid.node().ifPresent(below -> {
                if (below.type().equals("Figure") || below.type().equals("Span")) {
                    gather(below, captions);
                } else {
                    captions.add(below);
                }
            });
        }
    }

    private void add(Piece piece, int page, boolean described) {
        words.addAll(piece.lines());
        for (PageContent.Image image : piece.images()) {
            if (described || pictures.isFigure(image, page)) {
                shown = true;
                picture = picture.or(() -> pictures.keep(image));
            }
        }
    }
}
