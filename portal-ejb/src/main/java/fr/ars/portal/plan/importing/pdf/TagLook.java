package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.Clues;
import fr.ars.portal.plan.importing.content.Paragraph;
import fr.ars.portal.plan.importing.content.RichText;

/** How most of a tagged document looks, and where pages begin in it. */
final class TagLook {

    private final float size;
    private final Hyphens hyphens;
    private int lastPage;

    TagLook(float size, Hyphens hyphens) {
        this.size = size;
        this.hyphens = hyphens;
    }

    Hyphens hyphens() {
        return hyphens;
    }

    double relative(float other) {
        return Math.round(other / size * 100) / 100.0;
    }

    /** Whether nothing of that page was read before. */
    boolean opensPage(int page) {
        boolean opens = page != lastPage;
        lastPage = page;
        return opens;
    }

    int page() {
        return lastPage;
    }

    Paragraph paragraph(RichText text) {
        return new Paragraph(text, Clues.NONE);
    }
}
