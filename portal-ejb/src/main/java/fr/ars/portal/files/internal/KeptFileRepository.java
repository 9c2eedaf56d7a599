package fr.ars.portal.files.internal;

import fr.ars.portal.files.FileState;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores and finds what is known of files. */
@Stateless
public class KeptFileRepository {

    @PersistenceContext
    EntityManager em;

    public void add(KeptFile file) {
        em.persist(file);
    }

    public Optional<KeptFile> find(UUID id) {
        return Optional.ofNullable(em.find(KeptFile.class, id));
    }

    public void remove(KeptFile file) {
        em.remove(file);
    }

    /** All files whose content lies there. */
    public List<KeptFile> at(String address) {
        return em.createQuery("select f from KeptFile f where f.address = :address", KeptFile.class)
                .setParameter("address", address)
                .getResultList();
    }

    /** Those of the addresses that some file lies at. */
    public List<String> known(Collection<String> addresses) {
        return em.createQuery("select distinct f.address from KeptFile f where f.address in :addresses", String.class)
                .setParameter("addresses", addresses)
                .getResultList();
    }

    public List<KeptFile> unclaimedBefore(Instant instant, int howMany) {
        return em.createQuery("""
                        select f from KeptFile f where f.claimKind is null and f.receivedAt < :instant
                        order by f.receivedAt""", KeptFile.class)
                .setParameter("instant", instant)
                .setMaxResults(howMany)
                .getResultList();
    }

    /** Files nothing has scanned, received before the instant, after the given one in the order of identifiers. */
    public List<UUID> unscannedBefore(Instant instant, UUID after, int howMany) {
        return em.createQuery("""
                        select f.id from KeptFile f
                        where f.state in :unscanned and f.receivedAt < :instant and f.id > :after
                        order by f.id""", UUID.class)
                .setParameter("unscanned", List.of(FileState.RECEIVED, FileState.NOT_SCANNED))
                .setParameter("instant", instant)
                .setParameter("after", after)
                .setMaxResults(howMany)
                .getResultList();
    }

    public List<KeptFile> ofCase(String caseId) {
        return em.createQuery("select f from KeptFile f where f.caseId = :caseId", KeptFile.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
