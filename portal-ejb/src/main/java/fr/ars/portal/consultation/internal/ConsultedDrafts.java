package fr.ars.portal.consultation.internal;

import fr.ars.portal.plan.DraftUse;
import fr.ars.portal.plan.DraftVersionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A draft that a consultation is about, be it only in preparation, is used. */
@ApplicationScoped
public class ConsultedDrafts implements DraftUse {

    @Inject
    ConsultationRepository consultations;

    @Override
    public boolean isUsed(DraftVersionId draft) {
        return consultations.isAbout(draft);
    }
}
