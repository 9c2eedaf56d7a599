package fr.ars.portal.files.internal;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Stores and finds the keys of cases. */
@Stateless
public class CaseKeyRepository {

    @PersistenceContext
    EntityManager em;

    public Optional<byte[]> find(String caseId) {
        return Optional.ofNullable(em.find(CaseKey.class, caseId)).map(CaseKey::wrapped);
    }

    /** Keeps the key unless another file of the same case was quicker; gives the one that is kept. */
    public byte[] keep(String caseId, byte[] wrapped, Instant now) {
        em.createNativeQuery("INSERT IGNORE INTO case_key (case_id, wrapped, created_at) VALUES (?1, ?2, ?3)")
                .setParameter(1, caseId)
                .setParameter(2, wrapped)
                .setParameter(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
        return find(caseId).orElseThrow();
    }

    public void remove(String caseId) {
        Optional.ofNullable(em.find(CaseKey.class, caseId)).ifPresent(em::remove);
    }
}
