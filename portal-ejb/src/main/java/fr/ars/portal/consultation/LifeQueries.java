package fr.ars.portal.consultation;

import fr.ars.portal.kernel.AgencyCode;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * What has happened to a consultation and what its notice says. Whether the consultation may be seen is for its reader to
 * know: see {@link ConsultationQueries#find}.
 */
@Stateless
public class LifeQueries {

    @PersistenceContext
    EntityManager em;

    /** What has happened, in its order. */
    public List<ActView> acts(ConsultationId id) {
        return em.createQuery("""
                        select a from ConsultationAct a where a.consultation = :id order by a.happenedAt, a.id""", ConsultationAct.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(act -> new ActView(act.kind(), act.happenedAt(), act.words(), act.closesAt()))
                .toList();
    }

    public Optional<NoticeView> notice(ConsultationId id) {
        return em.createQuery("select c from Consultation c join fetch c.windows where c.id = :id", Consultation.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(LifeQueries::notice);
    }

    private static NoticeView notice(Consultation consultation) {
        AgencyCode leader = consultation.agency();
        List<NoticeView.PlaceWindow> windows = consultation.allWindows().stream()
                .sorted((one, other) -> Boolean.compare(
                        other.place().equals(leader), one.place().equals(leader)))
                .map(window -> new NoticeView.PlaceWindow(window.place(), window.opensAt(), window.closesAt()))
                .toList();
        return new NoticeView(consultation.notice(), consultation.closingMode(), windows);
    }
}
