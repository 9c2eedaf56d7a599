package fr.ars.portal.consultation;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Secret;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds contributions for those who made them: by a link that only they hold, or by their account. */
@Stateless
public class ReceiptQueries {

    private static final int MOST = 200;

    private static final String RECEIPT = """
            select c.id, c.consultation, c.place, k.title, c.section, c.stance, c.text, c.receivedAt, c.late,
              c.state, c.refusalReason, c.refusalNote, a.outcome, a.text, a.publishedAt
            from Contribution c join Consultation k on k.id = c.consultation
              left join OfficialAnswer a on a.id = c.answer\s""";

    @PersistenceContext
    EntityManager em;

    /** By the link shown on screen after handing it in. */
    public Optional<ReceiptView> byReceipt(AgencyScope scope, Secret receipt) {
        return one(scope, "c.receiptDigest", receipt);
    }

    /** By the link sent to the address to be confirmed. */
    public Optional<ReceiptView> byConfirmation(AgencyScope scope, Secret confirmation) {
        return one(scope, "c.confirmationDigest", confirmation);
    }

    /** Those of one's own account, the latest first. */
    public List<ReceiptView> of(UUID account) {
        return rows(em.createQuery(RECEIPT + "where c.account = :account order by c.id desc")
                        .setParameter("account", account)
                        .setMaxResults(MOST))
                .stream()
                .map(ReceiptQueries::receipt)
                .toList();
    }

    private Optional<ReceiptView> one(AgencyScope scope, String column, Secret secret) {
        return rows(em.createQuery(RECEIPT + "where " + column + " = :digest").setParameter("digest", secret.digest()))
                .stream()
                .findFirst()
                .map(ReceiptQueries::receipt)
                .filter(receipt -> scope.sees(Optional.of(receipt.agency())));
    }

    private static ReceiptView receipt(Object[] row) {
        Optional<ContributionLine.Answer> answer = row[12] == null
                ? Optional.empty()
                : Optional.of(new ContributionLine.Answer((Outcome) row[12], (String) row[13], (Instant) row[14]));
        return new ReceiptView(
                new ContributionNumber((Long) row[0]),
                new ConsultationId((Long) row[1]),
                new AgencyCode((String) row[2]),
                (String) row[3],
                Optional.ofNullable((Long) row[4]),
                (Stance) row[5],
                (String) row[6],
                (Instant) row[7],
                (Boolean) row[8],
                (ContributionState) row[9],
                refusal((String) row[10], (String) row[11]),
                answer);
    }

    private static Optional<String> refusal(@Nullable String reason, @Nullable String note) {
        return Optional.ofNullable(reason)
                .flatMap(RefusalReason::find)
                .map(found -> note == null ? found.words() : found.words() + ". " + note);
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
