package fr.ars.portal.consultation;

import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.identity.Scopes;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.NotFoundException;
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
            from Consultation k where k.agencyCode = :agency and k.state =\s""";

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
        return lines(
                scope,
                CONSULTATIONS + "fr.ars.portal.consultation.ConsultationState.SYNTHESIS_SUBMITTED order by k.id");
    }

    /** Consultations not announced yet. */
    @Requires(value = Capability.MANAGE_CONSULTATION, extent = Extent.READ)
    public List<WaitingLine> inPreparation(AgencyScope scope) {
        return lines(scope, CONSULTATIONS + "fr.ars.portal.consultation.ConsultationState.DRAFT order by k.id");
    }

    private List<WaitingLine> lines(AgencyScope scope, String query) {
        AgencyCode agency = scope.agency().orElseThrow(() -> new NotFoundException(Scopes.nation()));
        return em.createQuery(query, WaitingLine.class)
                .setParameter("agency", agency.value())
                .setMaxResults(MOST)
                .getResultList();
    }
}
