package fr.ars.portal.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A draft in the back office's list.
 *
 * @param planLabel the plan's name, such as "Projet régional de santé 2028-2033"
 * @param planDay the day whose law decides the parts of the plan
 * @param frozenAt when its text was closed for ever; empty while it can be corrected
 * @param sections how many sections it has, those left out not counted
 * @param state how far its file has been read
 */
public record VersionLine(
        DraftVersionId id,
        PlanPartId part,
        String planLabel,
        PlanStructure structure,
        LocalDate planDay,
        PlanPartKind kind,
        int number,
        String fileName,
        Instant importedAt,
        Optional<Instant> frozenAt,
        Optional<String> sha256,
        long sections,
        ImportState state) {

    public boolean isFrozen() {
        return frozenAt.isPresent();
    }
}
