package fr.ars.portal.consultation.internal;

import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.ExportFormat;
import fr.ars.portal.consultation.Revision;
import fr.ars.portal.kernel.Tasks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps which exports there are and how far those being prepared have come; each call is a short transaction. */
@Stateless
public class ExportRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Tasks tasks;

    @Inject
    Clock clock;

    public Optional<ExportRow> find(ConsultationId id, ExportFormat format) {
        return rows("""
                select state, done, total, changes, taken, file, size, coalesce(sha256, ''), touched_at
                from contribution_export where consultation_id = ?1 and format = ?2""", id, format).stream().findFirst().map(ExportRepository::row);
    }

    /** Orders it to be prepared once this has committed; asked for twice, it is prepared once after the other. */
    public void ask(ConsultationId id, ExportFormat format, long total) {
        store(
                id,
                format,
                new ExportRow(
                        ExportRow.State.ASKED, 0, total, new Revision(0, 0), Optional.empty(), 0, "", clock.instant()));
        tasks.afterCommit(PrepareExport.KIND, id + ":" + format);
    }

    public void progressed(ConsultationId id, ExportFormat format, long done) {
        em.createNativeQuery("""
                        update contribution_export set done = ?3, touched_at = ?4
                        where consultation_id = ?1 and format = ?2 and state = 'ASKED'""")
                .setParameter(1, id.value())
                .setParameter(2, format.name())
                .setParameter(3, done)
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    public void failed(ConsultationId id, ExportFormat format) {
        em.createNativeQuery("""
                        update contribution_export set state = 'FAILED'
                        where consultation_id = ?1 and format = ?2 and state = 'ASKED'""")
                .setParameter(1, id.value())
                .setParameter(2, format.name())
                .executeUpdate();
    }

    public void store(ConsultationId id, ExportFormat format, ExportRow row) {
        em.createNativeQuery("""
                        replace into contribution_export (consultation_id, format, state, done, total, changes, taken,
                          file, size, sha256, touched_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, nullif(?8, ''), ?9, ?10, ?11)""")
                .setParameter(1, id.value())
                .setParameter(2, format.name())
                .setParameter(3, row.state().name())
                .setParameter(4, row.done())
                .setParameter(5, row.total())
                .setParameter(6, row.revision().changes())
                .setParameter(7, row.revision().taken())
                .setParameter(8, row.file().orElse(""))
                .setParameter(9, row.size())
                .setParameter(10, row.sha256())
                .setParameter(11, Timestamp.from(row.touchedAt()))
                .executeUpdate();
    }

    public void forget(ConsultationId id, ExportFormat format) {
        em.createNativeQuery("delete from contribution_export where consultation_id = ?1 and format = ?2")
                .setParameter(1, id.value())
                .setParameter(2, format.name())
                .executeUpdate();
    }

    /** The consultations that have a file in a format. */
    public List<ConsultationId> kept(ExportFormat format) {
        List<?> ids = em.createNativeQuery(
                        "select consultation_id from contribution_export where format = ?1 and state = 'READY'")
                .setParameter(1, format.name())
                .getResultList();
        return ids.stream()
                .map(number -> new ConsultationId(((Number) number).longValue()))
                .toList();
    }

    private static ExportRow row(Object[] row) {
        return new ExportRow(
                ExportRow.State.valueOf((String) row[0]),
                number(row[1]),
                number(row[2]),
                new Revision(number(row[3]), number(row[4])),
                Optional.ofNullable((String) row[5]),
                number(row[6]),
                (String) row[7],
                instant(row[8]));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static Instant instant(Object column) {
        return ((Timestamp) column).toInstant();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, ConsultationId id, ExportFormat format) {
        return em.createNativeQuery(sql)
                .setParameter(1, id.value())
                .setParameter(2, format.name())
                .getResultList();
    }
}
