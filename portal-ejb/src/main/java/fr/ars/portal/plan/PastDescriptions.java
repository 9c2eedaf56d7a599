package fr.ars.portal.plan;

import fr.ars.portal.plan.internal.DescriptionRepository;
import fr.ars.portal.plan.internal.ObjectiveRepository;
import fr.ars.portal.plan.internal.ObjectiveRow;
import fr.ars.portal.plan.internal.Objectives;
import fr.ars.portal.plan.internal.PlanRepository;
import fr.ars.portal.plan.internal.SectionDescription;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Takes over objectives and what was said of sections before the portal kept them. For the loader of the demonstration and
 * nobody else (ArchitectureTest), within its transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PastDescriptions {

    @Inject
    PlanRepository plans;

    @Inject
    ObjectiveRepository objectives;

    @Inject
    DescriptionRepository descriptions;

    /** The objectives of the plan of a draft, in their order. */
    public void objectives(DraftVersionId draft, List<Aim> aims) {
        Objectives all = objectives.lock(plans.version(draft).part().plan());
        objectives.add(all.merge(aims.stream()
                .map(aim -> new ObjectiveRow(aims.indexOf(aim) + 1L, aim.code(), aim.parent(), aim.title()))
                .toList()));
    }

    /** What was said of a section; objectives are named by their codes, and the description itself names none. */
    public void described(DraftVersionId draft, SectionId section, Description said, List<String> served) {
        Objectives all = objectives.of(plans.version(draft).part().plan());
        SectionDescription description = new SectionDescription(draft, section);
        description.describe(said, served.stream().map(all::requireCode).toList());
        descriptions.add(description);
    }
}
