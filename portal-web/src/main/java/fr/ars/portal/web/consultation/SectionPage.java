package fr.ars.portal.web.consultation;

import fr.ars.portal.consultation.ConsultationQueries;
import fr.ars.portal.consultation.ContributionLine;
import fr.ars.portal.consultation.Figures;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.plan.PlanQueries;
import fr.ars.portal.plan.SectionView;
import fr.ars.portal.web.faces.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One section of the text: what it says, what others think of it, and the form to contribute. */
@Named
@RequestScoped
public class SectionPage {

    @Inject
    Here here;

    @Inject
    Reading reading;

    @Inject
    PlanQueries plans;

    @Inject
    ConsultationQueries consultations;

    private @Nullable SectionView section;
    private @Nullable Page<ContributionLine> contributions;

    public SectionView getSection() {
        if (section == null) {
            String anchor = here.value("anchor");
            section = plans.section(reading.version(), anchor)
                    .orElseThrow(() -> new NotFoundException(new SubjectRef("section", anchor)));
        }
        return section;
    }

    public Page<ContributionLine> getContributions() {
        if (contributions == null) {
            contributions = consultations.contributions(
                    reading.getLine().id(),
                    Optional.of(getSection().entry().section().value()),
                    here.getCursor());
        }
        return contributions;
    }

    public Figures getFigures() {
        return reading.of(getSection().entry());
    }
}
