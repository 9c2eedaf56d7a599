package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.pdf.PageContent.Rule;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** Gathers the straight lines of a page: drawn as such, as the edges of a box, or as a very thin box. */
final class DrawnRules {

    private static final float THIN = 3;
    private static final float SHORTEST = 6;
    private static final int MOST = 20_000;

    private final List<Rule> found = new ArrayList<>();
    private final List<Rule> path = new ArrayList<>();
    private final List<Rule> boxes = new ArrayList<>();
    private Point2D.Float at = new Point2D.Float();

    void operator(String operator, List<COSBase> operands, Matrix matrix) {
        float[] numbers = numbers(operands);
        switch (operator) {
            case "m" -> at = point(numbers, matrix);
            case "l" -> {
                Point2D.Float to = point(numbers, matrix);
                add(path, between(at, to));
                at = to;
            }
            case "re" -> box(numbers, matrix);
            case "S", "s", "B", "B*", "b", "b*" -> paint(true);
            case "f", "F", "f*" -> paint(false);
            case "n" -> {
                path.clear();
                boxes.clear();
            }
            default -> {}
        }
    }

    List<Rule> found() {
        return found;
    }

    private void paint(boolean stroked) {
        for (Rule box : boxes) {
            if (box.right() - box.left() <= THIN || box.bottom() - box.top() <= THIN) {
                keep(box);
            } else if (stroked) {
                keep(new Rule(box.left(), box.top(), box.right(), box.top()));
                keep(new Rule(box.left(), box.bottom(), box.right(), box.bottom()));
                keep(new Rule(box.left(), box.top(), box.left(), box.bottom()));
                keep(new Rule(box.right(), box.top(), box.right(), box.bottom()));
            }
        }
        if (stroked) {
            path.forEach(this::keep);
        }
        path.clear();
        boxes.clear();
    }

    private void box(float[] numbers, Matrix matrix) {
        if (numbers.length >= 4) {
            Point2D.Float corner = matrix.transformPoint(numbers[0], numbers[1]);
            Point2D.Float opposite = matrix.transformPoint(numbers[0] + numbers[2], numbers[1] + numbers[3]);
            add(boxes, between(corner, opposite));
        }
    }

    /** Only what runs across or down; a slanting line parts nothing. */
    private void keep(Rule rule) {
        float width = rule.right() - rule.left();
        float height = rule.bottom() - rule.top();
        if (found.size() < MOST && Math.min(width, height) <= THIN && Math.max(width, height) >= SHORTEST) {
            found.add(rule);
        }
    }

    private static void add(List<Rule> rules, Rule rule) {
        if (rules.size() < MOST) {
            rules.add(rule);
        }
    }

    private static Rule between(Point2D.Float a, Point2D.Float b) {
        return new Rule(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.max(a.x, b.x), Math.max(a.y, b.y));
    }

    private static Point2D.Float point(float[] numbers, Matrix matrix) {
        return numbers.length < 2 ? new Point2D.Float() : matrix.transformPoint(numbers[0], numbers[1]);
    }

    private static float[] numbers(List<COSBase> operands) {
        float[] numbers = new float[operands.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        return numbers;
    }
}
