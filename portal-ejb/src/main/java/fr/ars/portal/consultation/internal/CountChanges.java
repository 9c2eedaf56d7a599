package fr.ars.portal.consultation.internal;

import fr.ars.portal.consultation.ContributionState;
import fr.ars.portal.consultation.Counted;
import fr.ars.portal.consultation.Outcome;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Writes what changes in the figures through the caller's transaction. Rows are only ever added: two who contribute to
 * the same section at once do not wait for each other, as they would to add one to the same number.
 */
@ApplicationScoped
public class CountChanges {

    private static final String ROW = """
            insert into contribution_change (consultation_id, section_id, stance, capacity, department_code, received_hour,
              state, late, outcome, amount, taken) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource dataSource;

    /** One contribution was counted so before, and is now. */
    public void note(Optional<Counted> before, Optional<Counted> now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement rows = connection.prepareStatement(ROW)) {
            if (before.isPresent()) {
                add(rows, before.get(), -1, takes(before.get(), now));
            }
            if (now.isPresent()) {
                add(rows, now.get(), 1, false);
            }
            rows.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The figures could not be kept", e);
        }
    }

    /** Whether something people may have read is gone, or reads otherwise now; an answer only comes on top. */
    private static boolean takes(Counted before, Optional<Counted> now) {
        return before.state() == ContributionState.PUBLISHED
                && now.filter(counted -> counted.state() == before.state())
                        .filter(counted -> !counted.equals(before))
                        .isEmpty();
    }

    private static void add(PreparedStatement rows, Counted counted, int amount, boolean taken) throws SQLException {
        rows.setLong(1, counted.consultation().value());
        rows.setLong(2, counted.section());
        rows.setString(3, counted.stance().name());
        rows.setString(4, counted.capacity().name());
        rows.setString(5, counted.department());
        rows.setObject(6, LocalDateTime.ofInstant(counted.hour(), ZoneOffset.UTC));
        rows.setString(7, counted.state().name());
        rows.setBoolean(8, counted.late());
        rows.setString(9, counted.outcome().map(Outcome::name).orElse(""));
        rows.setInt(10, amount);
        rows.setBoolean(11, taken);
        rows.addBatch();
    }
}
