package fr.ars.portal.plan.correcting;

import fr.ars.portal.plan.PlanException;
import fr.ars.portal.plan.SectionBlock;
import fr.ars.portal.plan.SectionPiece;
import fr.ars.portal.plan.SectionPiece.Kind;
import fr.ars.portal.plan.TableText;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** What a section is made of, to choose from. */
public final class Pieces {

    private static final int EXCERPT = 160;
    private static final String DECORATIVE = "decorative";

    private Pieces() {}

    /** What can be corrected by itself, in reading order. */
    public static List<SectionPiece> of(String html) {
        List<Element> pieces = SectionBody.of(html).pieces();
        return IntStream.range(0, pieces.size())
                .mapToObj(i -> piece(i, pieces.get(i)))
                .toList();
    }

    /** Where it may be cut. */
    public static List<SectionBlock> blocks(String html) {
        List<Element> blocks = SectionBody.of(html).blocks();
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> new SectionBlock(
                        i, excerpt(words(blocks.get(i))), blocks.get(i).nameIs("p")))
                .toList();
    }

    /** The table at this place; empty where there is another thing. */
    public static Optional<TableText> table(String html, int index) {
        List<Element> pieces = SectionBody.of(html).pieces();
        return index >= 0 && index < pieces.size() && pieces.get(index).nameIs("table")
                ? Optional.of(new TableCorrection(pieces.get(index)).text())
                : Optional.empty();
    }

    private static SectionPiece piece(int index, Element element) {
        return new SectionPiece(index, kind(element), text(element), Fingerprint.of(element), element.outerHtml());
    }

    private static Kind kind(Element element) {
        return switch (element.normalName()) {
            case "p" -> Kind.PARAGRAPH;
            case "li" -> Kind.ITEM;
            case "table" -> Kind.TABLE;
            default -> isMissingImage(element) ? Kind.MISSING_IMAGE : kindOfImage(element);
        };
    }

    private static Kind kindOfImage(Element element) {
        if (element.hasClass(DECORATIVE)) {
            return Kind.DECORATIVE_IMAGE;
        }
        return image(element).attr("alt").isBlank() ? Kind.IMAGE_TO_DESCRIBE : Kind.IMAGE;
    }

    private static String text(Element element) {
        return switch (kind(element)) {
            case PARAGRAPH, ITEM, MISSING_IMAGE -> PlainText.of(wordsOf(element));
            case TABLE -> excerpt(element.text());
            case IMAGE, IMAGE_TO_DESCRIBE, DECORATIVE_IMAGE -> image(element).attr("alt");
        };
    }

    private static String words(Element block) {
        Element image = block.selectFirst("img");
        return block.hasText() || image == null ? block.text() : image.attr("alt");
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }

    /** The element whose words are the piece's. */
    static Element wordsOf(Element element) {
        return switch (element.normalName()) {
            case "p", "li" -> element;
            default -> {
                if (!isMissingImage(element)) {
                    throw new PlanException("block-changed");
                }
                yield Optional.ofNullable(element.selectFirst("> figcaption"))
                        .orElseGet(() -> element.appendElement("figcaption"));
            }
        };
    }

    static boolean isMissingImage(Element element) {
        return element.nameIs("figure") && element.selectFirst("img") == null;
    }

    static Element image(Element element) {
        Element image = element.nameIs("img") ? element : element.selectFirst("img");
        return Optional.ofNullable(image).orElseThrow(() -> new PlanException("block-changed"));
    }

    /** Its frame says it; a bare picture is given one where it must. */
    static void markDecorative(Element element, boolean yes) {
        Element figure = element.closest("figure");
        if (yes) {
            Optional.ofNullable(figure).orElseGet(() -> framed(element)).addClass(DECORATIVE);
        } else if (figure != null) {
            figure.removeClass(DECORATIVE);
            if (figure.className().isEmpty()) {
                figure.removeAttr("class");
            }
        }
    }

    private static Element framed(Element image) {
        Element figure = new Element("figure");
        image.replaceWith(figure);
        return figure.appendChild(image);
    }
}
