package fr.ars.portal.web.consultation;

import fr.ars.portal.consultation.ConsultationQueries;
import fr.ars.portal.consultation.ContributionLine;
import fr.ars.portal.consultation.ContributionNumber;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.web.faces.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How contributions are shown in any list, and one of them, with what the agency answered. */
@Named
@RequestScoped
public class ContributionsPage {

    @Inject
    Here here;

    @Inject
    Reading reading;

    @Inject
    ConsultationQueries consultations;

    private @Nullable ContributionLine one;

    public ContributionLine getOne() {
        if (one == null) {
            String number = here.value("number");
            one = ContributionNumber.parse(number)
                    .flatMap(n -> consultations.contribution(reading.getLine().id(), n))
                    .orElseThrow(() -> new NotFoundException(new SubjectRef("contribution", number)));
        }
        return one;
    }

    /** The section it is about; empty when it is about the whole text. */
    public Optional<OutlineEntry> section(ContributionLine line) {
        return line.section().flatMap(reading::section);
    }

    public String received(ContributionLine line) {
        return reading.getTime().brief(line.receivedAt());
    }

    public String answered(ContributionLine line) {
        return line.answer()
                .map(answer -> reading.getTime().brief(answer.publishedAt()))
                .orElse("");
    }
}
