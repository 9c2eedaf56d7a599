package fr.ars.portal.web.admin.plan;

import fr.ars.portal.agency.FrenchTime;
import fr.ars.portal.plan.PlanStructures;
import fr.ars.portal.plan.VersionLine;
import fr.ars.portal.web.faces.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Puts drafts into words, in the time of the agency. */
@RequestScoped
public class DraftRows {

    @Inject
    Here here;

    @Inject
    PlanStructures structures;

    DraftRow of(VersionLine line) {
        FrenchTime time = here.getTime();
        return new DraftRow(
                line.id().toString(),
                line.planLabel(),
                structures.partOf(line),
                line.number(),
                line.fileName(),
                time.brief(line.importedAt()),
                line.frozenAt().map(time::brief).orElse(""),
                line.sha256().orElse(""),
                line.sections(),
                line.state());
    }
}
