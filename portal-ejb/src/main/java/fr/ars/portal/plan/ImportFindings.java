package fr.ars.portal.plan;

import java.util.List;

/** What a person should look at after an import: places in the text, and what of the file is not in it. */
public record ImportFindings(List<Doubt> doubts, List<LeftOut> leftOut) {

    /**
     * Something to check in a section.
     *
     * @param warning which, as a word of the bundle "plan"
     */
    public record Doubt(OutlineEntry section, String warning) {}

    /**
     * Words of the file that are no text of the plan.
     *
     * @param reason why, as a word of the bundle "plan"
     * @param times how often they stand in the file
     */
    public record LeftOut(String reason, String text, long times) {}
}
