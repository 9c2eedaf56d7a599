package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.DraftVersionId;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Stores and finds the files frozen texts are kept as. */
@Stateless
public class TextPdfRepository {

    @PersistenceContext
    EntityManager em;

    public Optional<TextPdf> find(DraftVersionId text) {
        return Optional.ofNullable(em.find(TextPdf.class, text.value()));
    }

    /** The same for whoever is about to make one: the text is locked until the transaction ends, on every node. */
    public Optional<TextPdf> lock(DraftVersionId text) {
        em.find(DraftVersion.class, text.value(), LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(em.find(TextPdf.class, text.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(TextPdf pdf) {
        em.persist(pdf);
    }
}
