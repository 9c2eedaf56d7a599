package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.pdf.PageContent.Image;
import fr.ars.portal.plan.importing.pdf.PageContent.Rule;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns places measured as files do (from the lower left corner) the way the text of the page runs, from its upper left. */
record Turning(PDRectangle box, int direction) {

    Rule rule(Rule drawn) {
        float[] place = turned(drawn.left(), drawn.top(), drawn.right(), drawn.bottom());
        return new Rule(place[0], place[1], place[2], place[3]);
    }

    Image image(Image drawn) {
        float[] place = turned(drawn.left(), drawn.top(), drawn.right(), drawn.bottom());
        return new Image(drawn.stream(), place[0], place[1], place[2], place[3], drawn.mark());
    }

    private float[] turned(float left, float bottom, float right, float top) {
        float x0 = left - box.getLowerLeftX();
        float x1 = right - box.getLowerLeftX();
        float y0 = bottom - box.getLowerLeftY();
        float y1 = top - box.getLowerLeftY();
        float width = box.getWidth();
        float height = box.getHeight();
        return switch (direction) {
            case 90 -> new float[] {y0, x0, y1, x1};
            case 180 -> new float[] {width - x1, y0, width - x0, y1};
            case 270 -> new float[] {height - y1, width - x1, height - y0, width - x0};
            default -> new float[] {x0, height - y1, x1, height - y0};
        };
    }
}
