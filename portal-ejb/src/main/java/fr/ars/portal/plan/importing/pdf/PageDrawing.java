package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.pdf.Glyph.Look;
import fr.ars.portal.plan.importing.pdf.PageContent.Image;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** A page while it is being drawn. Letters drawn twice in the same place, to look bold, count once. */
final class PageDrawing {

    static final PageDrawing NONE = new PageDrawing(new PDPage(), 0, new PageLinks(List.of()));

    /** Two equal letters closer than this are one, in points. */
    private static final float SAME_PLACE = 1.2f;
    /** So many curves without a letter are letters drawn as shapes. */
    private static final int CURVES_OF_TEXT = 400;

    private static final int MOST_IMAGES = 500;

    private final int number;
    private final PDRectangle box;
    private final PageLinks links;
    private final DrawnRules rules = new DrawnRules();
    private final Map<Integer, List<Glyph>> byDirection = new TreeMap<>();
    private final Map<String, List<Glyph>> samePlace = new HashMap<>();
    private final List<Image> images = new ArrayList<>();
    private int curves;

    PageDrawing(PDPage page, int number, PageLinks links) {
        this.number = number;
        this.box = page.getCropBox();
        this.links = links;
    }

    void glyph(TextPosition drawn, String said, Look look, int mark) {
        int direction = Math.round(drawn.getDir());
        float size = Math.max(1, drawn.getYScale());
        String link = links.at(
                drawn.getTextMatrix().getTranslateX() + box.getLowerLeftX() + drawn.getWidth() / 2,
                drawn.getTextMatrix().getTranslateY() + box.getLowerLeftY() + size / 3);
        Glyph glyph = new Glyph(
                letters(drawn, said),
                drawn.getXDirAdj(),
                drawn.getYDirAdj(),
                drawn.getWidthDirAdj(),
                size,
                look,
                mark,
                link);
        if (!glyph.text().isEmpty() && !isDrawnAgain(glyph)) {
            byDirection.computeIfAbsent(direction, key -> new ArrayList<>()).add(glyph);
        }
    }

    /** Ligatures become letters, and what a font of signs calls "q" becomes a bullet. */
    private static String letters(TextPosition drawn, String said) {
        String text = said.replace("\u0000", "");
        if (FontLooks.isOfSigns(drawn.getFont()) && text.chars().anyMatch(Character::isLetterOrDigit)) {
            return "•";
        }
        boolean ligature = text.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06);
        return ligature ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    private boolean isDrawnAgain(Glyph glyph) {
        if (glyph.isBlank()) {
            return false;
        }
        String key = glyph.text() + Math.round(glyph.baseline() / 4);
        List<Glyph> alike = samePlace.computeIfAbsent(key, known -> new ArrayList<>());
        boolean again = alike.stream()
                .anyMatch(other -> Math.abs(other.left() - glyph.left()) < Math.min(SAME_PLACE, glyph.width() / 3)
                        && Math.abs(other.baseline() - glyph.baseline()) < SAME_PLACE);
        if (!again) {
            alike.add(glyph);
        }
        return again;
    }

    void operator(String operator, List<COSBase> operands, Matrix matrix, PDResources resources, int mark) {
        switch (operator) {
            case "c", "v", "y" -> curves++;
            case "Do" -> image(operands, matrix, resources, mark);
            case "BI" -> addImage(new COSStream(), matrix, mark);
            default -> rules.operator(operator, operands, matrix);
        }
    }

    private void image(List<COSBase> operands, Matrix matrix, PDResources resources, int mark) {
        if (!operands.isEmpty() && operands.get(0) instanceof COSName name && resources.isImageXObject(name)) {
            COSStream stream =
                    resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).getCOSStream(name);
            if (stream != null) {
                addImage(stream, matrix, mark);
            }
        }
    }

    private void addImage(COSStream stream, Matrix matrix, int mark) {
        var corner = matrix.transformPoint(0, 0);
        var opposite = matrix.transformPoint(1, 1);
        if (images.size() < MOST_IMAGES) {
            images.add(new Image(
                    stream,
                    (float) Math.min(corner.getX(), opposite.getX()),
                    (float) Math.min(corner.getY(), opposite.getY()),
                    (float) Math.max(corner.getX(), opposite.getX()),
                    (float) Math.max(corner.getY(), opposite.getY()),
                    mark));
        }
    }

    PageContent finished() {
        int main = byDirection.entrySet().stream()
                .max(Comparator.comparingInt(direction -> direction.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse(0);
        List<Glyph> turned = new ArrayList<>();
        byDirection.forEach((direction, glyphs) -> {
            if (direction != main) {
                turned.addAll(glyphs);
            }
        });
        Turning turning = new Turning(box, main);
        boolean upright = main == 0 || main == 180;
        return new PageContent(
                number,
                upright ? box.getWidth() : box.getHeight(),
                upright ? box.getHeight() : box.getWidth(),
                byDirection.getOrDefault(main, List.of()),
                turned,
                rules.found().stream().map(turning::rule).toList(),
                withoutCopies().stream().map(turning::image).toList(),
                curves > CURVES_OF_TEXT);
    }

    private List<Image> withoutCopies() {
        Set<String> places = new HashSet<>();
        return images.stream()
                .filter(image -> places.add(Math.round(image.left()) + "/" + Math.round(image.top()) + "/"
                        + System.identityHashCode(image.stream())))
                .toList();
    }
}
