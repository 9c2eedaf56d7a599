package fr.ars.portal.consultation;

import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.kernel.AgencyScope;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What waits for somebody of an agency, consultation by consultation, the oldest first; a few dozen at most. */
@Stateless
public class WaitingQueries {

    private static final int MOST = 30;

    private static final String CONTRIBUTIONS = """
            select new fr.ars.portal.consultation.WaitingLine(k.id, k.title, count(c))
            from Contribution c join Consultation k on k.id = c.consultation
            where k.agencyCode = :agency\s""";

    private static final String CONSULTATIONS = """
            select new fr.ars.portal.consultation.WaitingLine(k.id, k.title, 1L)
            from Consultation k where k.agencyCode = :agency\s""";

    private static final String IN_STATE = CONSULTATIONS + "and k.state = ";

    @PersistenceContext
    EntityManager em;

    @Requires(value = Capability.MODERATE, extent = Extent.READ)
    public List<WaitingLine> toModerate(AgencyScope scope) {
        return lines(scope, CONTRIBUTIONS + """
                and c.state = fr.ars.portal.consultation.ContributionState.TO_MODERATE
                group by k.id, k.title order by k.id""");
    }

    /** Published, and not answered yet. */
    @Requires(value = Capability.ANSWER, extent = Extent.READ)
    public List<WaitingLine> toAnswer(AgencyScope scope) {
        return lines(scope, CONTRIBUTIONS + """
                and c.state = fr.ars.portal.consultation.ContributionState.PUBLISHED
                and c.late = false and c.answer is null
                group by k.id, k.title order by k.id""");
    }

    /** Syntheses that wait for a second person. */
    @Requires(value = Capability.WRITE_SYNTHESIS, extent = Extent.READ)
    public List<WaitingLine> submittedSyntheses(AgencyScope scope) {
        return lines(scope, CONSULTATIONS + """
                and exists (select s from Synthesis s where s.consultation = k.id
                  and s.submittedAt is not null and s.publishedAt is null)
                order by k.id""");
    }

    /** Consultations not announced yet. */
    @Requires(value = Capability.MANAGE_CONSULTATION, extent = Extent.READ)
    public List<WaitingLine> inPreparation(AgencyScope scope) {
        return lines(scope, IN_STATE + "fr.ars.portal.consultation.ConsultationState.DRAFT order by k.id");
    }

    /** Interrupted: people wait for them to be taken up again. */
    @Requires(value = Capability.MANAGE_CONSULTATION, extent = Extent.READ)
    public List<WaitingLine> suspended(AgencyScope scope) {
        return lines(scope, IN_STATE + "fr.ars.portal.consultation.ConsultationState.SUSPENDED order by k.id");
    }

    private List<WaitingLine> lines(AgencyScope scope, String query) {
        return em.createQuery(query, WaitingLine.class)
                .setParameter("agency", scope.owner().value())
                .setMaxResults(MOST)
                .getResultList();
    }
}
