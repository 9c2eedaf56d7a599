package fr.ars.portal.web.admin.plan;

import fr.ars.portal.agency.FrenchTime;
import fr.ars.portal.plan.VersionLine;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Puts drafts into words, in the time of the agency. */
@RequestScoped
public class DraftRows {

    @Inject
    Here here;

    @Inject
    Texts texts;

    DraftRow of(VersionLine line) {
        FrenchTime time = here.getTime();
        return new DraftRow(
                line.id().toString(),
                line.planLabel(),
                texts.of("plan.part." + line.kind()),
                line.number(),
                line.fileName(),
                time.brief(line.importedAt()),
                line.frozenAt().map(time::brief).orElse(""),
                line.sha256().orElse(""),
                line.sections(),
                line.state());
    }
}
