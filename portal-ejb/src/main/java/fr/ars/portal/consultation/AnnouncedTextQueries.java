package fr.ars.portal.consultation;

import fr.ars.portal.plan.ConsultedTexts;
import fr.ars.portal.plan.DraftVersionId;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Tells the plans below which of their texts the public has been asked about, in consultations cancelled since too. */
@Stateless
public class AnnouncedTextQueries implements ConsultedTexts {

    @PersistenceContext
    EntityManager em;

    @Override
    public boolean isAnnounced(DraftVersionId version) {
        return em.createQuery("""
                        select count(c) from Consultation c where c.draftVersion = :version
                          and c.state <> fr.ars.portal.consultation.ConsultationState.DRAFT""", Long.class)
                        .setParameter("version", version.value())
                        .getSingleResult()
                > 0;
    }
}
