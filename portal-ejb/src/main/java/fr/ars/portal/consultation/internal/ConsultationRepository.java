package fr.ars.portal.consultation.internal;

import fr.ars.portal.consultation.Consultation;
import fr.ars.portal.consultation.ConsultationAct;
import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.Contribution;
import fr.ars.portal.consultation.ContributionNumber;
import fr.ars.portal.consultation.OfficialAnswer;
import fr.ars.portal.consultation.Synthesis;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.plan.DraftVersionId;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stores and finds consultations and what belongs to them. */
@Stateless
public class ConsultationRepository {

    @PersistenceContext
    EntityManager em;

    public Consultation add(Consultation consultation) {
        em.persist(consultation);
        em.flush();
        return consultation;
    }

    public boolean isAbout(DraftVersionId draft) {
        return em.createQuery("select count(c) from Consultation c where c.draftVersion = :draft", Long.class)
                        .setParameter("draft", draft.value())
                        .getSingleResult()
                > 0;
    }

    /** The consultation, if it is seen from that scope; another agency's does not exist here. */
    public Consultation get(AgencyScope scope, ConsultationId id) {
        return em.createQuery("select c from Consultation c join fetch c.windows where c.id = :id", Consultation.class)
                .setParameter("id", id.value())
                .getResultStream()
                .filter(found -> found.window(scope).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFoundException(id.ref()));
    }

    /** The consultation, for whoever works for the agency or the nation that leads it. */
    public Consultation owned(AgencyScope scope, ConsultationId id) {
        return owned(scope, id, em.find(Consultation.class, id.value()));
    }

    /** The same, locked until the transaction ends: two who change it are one after the other. */
    public Consultation lock(AgencyScope scope, ConsultationId id) {
        return owned(scope, id, em.find(Consultation.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same, to be rewritten: whoever has its form open meanwhile is told, even if only its dates change. */
    public Consultation lockToRewrite(AgencyScope scope, ConsultationId id) {
        return owned(scope, id, em.find(Consultation.class, id.value(), LockModeType.PESSIMISTIC_FORCE_INCREMENT));
    }

    private static Consultation owned(AgencyScope scope, ConsultationId id, @Nullable Consultation found) {
        return Optional.ofNullable(found)
                .filter(consultation -> scope.owner().equals(consultation.agency()))
                .orElseThrow(() -> new NotFoundException(id.ref()));
    }

    public Contribution add(Contribution contribution) {
        em.persist(contribution);
        em.flush();
        return contribution;
    }

    public void attach(Contribution contribution, List<String> files) {
        for (int i = 0; i < files.size(); i++) {
            em.createNativeQuery(
                            "insert into contribution_attachment (contribution_id, position, file_id) values (?, ?, ?)")
                    .setParameter(1, contribution.number().value())
                    .setParameter(2, i)
                    .setParameter(3, files.get(i))
                    .executeUpdate();
        }
    }

    /** The consultation a document was joined to a contribution of. */
    public Optional<ConsultationId> consultationOf(UUID file) {
        List<?> found = em.createNativeQuery("""
                        select c.consultation_id from contribution_attachment a
                        join contribution c on c.id = a.contribution_id
                        where a.file_id = ? and c.state <> 'TO_CONFIRM'""")
                .setParameter(1, file.toString())
                .setMaxResults(1)
                .getResultList();
        return found.stream().findFirst().map(id -> new ConsultationId(((Number) id).longValue()));
    }

    /** How many contributions of an address, received since then, still wait for its confirmation. */
    public long unconfirmedFrom(String email, Instant since) {
        return em.createQuery("""
                        select count(c) from Contribution c
                        where c.state = fr.ars.portal.consultation.ContributionState.TO_CONFIRM
                          and c.receivedAt > :instant and c.email = :email""", Long.class)
                .setParameter("instant", since)
                .setParameter("email", email)
                .getSingleResult();
    }

    /** The documents joined to a contribution. */
    @SuppressWarnings("unchecked")
    public List<String> filesOf(Contribution contribution) {
        return em.createNativeQuery("select file_id from contribution_attachment where contribution_id = ?")
                .setParameter(1, contribution.number().value())
                .getResultList();
    }

    /** Locked until the transaction ends: of two who decide at once, the second sees what the first decided. */
    public Contribution lock(ConsultationId consultation, ContributionNumber number) {
        return Optional.ofNullable(em.find(Contribution.class, number.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.consultation().equals(consultation))
                .orElseThrow(() -> new NotFoundException(new SubjectRef("contribution", number.toString())));
    }

    /** Locked until the transaction ends: two confirmations at once are one after the other. */
    public Optional<Contribution> lockByConfirmation(Secret confirmation) {
        return em.createQuery("select c from Contribution c where c.confirmationDigest = :digest", Contribution.class)
                .setParameter("digest", confirmation.digest())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those whose time to be confirmed has passed: they were received before the given instant. */
    public List<Contribution> unconfirmedSince(Instant receivedBefore, int howMany) {
        return em.createQuery("""
                        select c from Contribution c
                        where c.state = fr.ars.portal.consultation.ContributionState.TO_CONFIRM
                          and c.receivedAt < :instant
                        order by c.receivedAt""", Contribution.class)
                .setParameter("instant", receivedBefore)
                .setMaxResults(howMany)
                .getResultList();
    }

    public void erase(Contribution contribution) {
        em.remove(contribution);
    }

    public OfficialAnswer add(OfficialAnswer answer) {
        em.persist(answer);
        em.flush();
        return answer;
    }

    public Optional<Synthesis> synthesis(ConsultationId id) {
        return Optional.ofNullable(em.find(Synthesis.class, id.value()));
    }

    public void add(ConsultationAct act) {
        em.persist(act);
    }

    public void add(Synthesis synthesis) {
        em.persist(synthesis);
    }
}
