package fr.ars.portal.operation;

import fr.ars.portal.kernel.DataDirectory;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tries what every request relies on, for programs that watch the portal; they learn nothing about anybody. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReadinessQueries {

    /** More than a file system keeps beside a file's name, so that a full disk is noticed. */
    private static final int BYTES_TRIED = 16_384;

    @PersistenceContext
    EntityManager em;

    @Inject
    DataDirectory data;

    /** Whether every migration that was begun on this database has ended well; fails where nothing answers. */
    public boolean isMigrated() {
        Object[] row = (Object[]) em.createNativeQuery(
                        "SELECT COUNT(*), COUNT(CASE WHEN NOT success THEN 1 END) FROM flyway_schema_history")
                .getSingleResult();
        return ((Number) row[0]).longValue() > 0 && ((Number) row[1]).longValue() == 0;
    }

    /** Writes to the data folder and takes it back; fails where it cannot. */
    public void tryDataFolder() {
        try {
            Path file = Files.createTempFile(data.directory("tmp"), "readiness", "");
            try {
                Files.write(file, new byte[BYTES_TRIED]);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder takes no file; see portal.data.dir", e);
        }
    }
}
