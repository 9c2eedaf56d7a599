package fr.ars.portal.plan.importing.pdf;

import fr.ars.portal.plan.importing.content.DraftRefusedException;
import fr.ars.portal.plan.importing.content.DraftRefusedException.Reason;
import java.time.Duration;

/** How much one file may ask of us. A PDF can draw itself again and again without end; then its reading is given up. */
final class ReadingLimits {

    static final int MOST_PAGES = 1_500;

    private static final int GLYPHS_OF_PAGE = 100_000;
    private static final int GLYPHS = 12_000_000;
    private static final int OPERATORS_OF_PAGE = 4_000_000;
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final long deadline;
    private int pages;
    private int glyphs;
    private int glyphsOfPage;
    private int operatorsOfPage;

    ReadingLimits() {
        this(LONGEST);
    }

    ReadingLimits(Duration longest) {
        deadline = System.nanoTime() + longest.toNanos();
    }

    void openPage() {
        if (++pages > MOST_PAGES) {
            throw new DraftRefusedException(Reason.TOO_MANY_PAGES, MOST_PAGES);
        }
        glyphsOfPage = 0;
        operatorsOfPage = 0;
    }

    void glyph() {
        if (++glyphs > GLYPHS || ++glyphsOfPage > GLYPHS_OF_PAGE) {
            throw tooComplex();
        }
    }

    void operator() {
        if (++operatorsOfPage > OPERATORS_OF_PAGE) {
            throw tooComplex();
        }
        checkTime();
    }

    void checkTime() {
        if (System.nanoTime() > deadline) {
            throw tooComplex();
        }
    }

    static DraftRefusedException tooComplex() {
        return new DraftRefusedException(Reason.TOO_COMPLEX);
    }
}
