package fr.ars.portal.plan.importing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The places of a page that lead to an address of the web. Other actions a PDF may ask for are never looked at. */
record PageLinks(List<Place> places) {

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:)\\S+");
    private static final int MOST = 2_000;

    private record Place(PDRectangle where, String address) {}

    static PageLinks of(PDPage page) {
        List<Place> places = new ArrayList<>();
        try {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && places.size() < MOST) {
                    place(link).ifPresent(places::add);
                }
            }
        } catch (IOException | IllegalArgumentException | ClassCastException e) {
            return new PageLinks(List.of()); // a broken link is no reason to refuse the words
        }
        return new PageLinks(places);
    }

    private static Optional<Place> place(PDAnnotationLink link) {
        if (link.getRectangle() == null
                || !(link.getAction() instanceof PDActionURI action)
                || action.getURI() == null
                || !ADDRESS.matcher(action.getURI().strip()).matches()) {
            return Optional.empty();
        }
        return Optional.of(new Place(link.getRectangle(), action.getURI().strip()));
    }

    /** Where a point of the page leads, in the file's own measure; "" for nowhere. */
    String at(float x, float y) {
        for (Place place : places) {
            if (place.where.contains(x, y)) {
                return place.address;
            }
        }
        return "";
    }
}
