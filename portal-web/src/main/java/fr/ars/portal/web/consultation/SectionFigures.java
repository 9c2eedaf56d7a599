package fr.ars.portal.web.consultation;

import fr.ars.portal.consultation.Figures;
import fr.ars.portal.consultation.Stance;
import java.util.ArrayList;
import java.util.List;

/**
 * What people think of one section: a line of a table, and a bar of one piece for each opinion.
 *
 * @param anchor where the section stands; "" for the whole text
 */
public record SectionFigures(String heading, String anchor, Figures figures) {

    /** A piece of the bar, in hundredths of its length. */
    public record Piece(String stance, String start, String width) {}

    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        long before = 0;
        for (Stance stance : Stance.values()) {
            long number = figures.of(stance);
            if (number > 0) {
                pieces.add(new Piece(stance.name(), share(before), share(number)));
            }
            before += number;
        }
        return pieces;
    }

    private String share(long number) {
        return Double.toString(Math.round(1_000.0 * number / figures.published()) / 10.0);
    }
}
