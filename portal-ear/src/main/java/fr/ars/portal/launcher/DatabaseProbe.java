package fr.ars.portal.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import org.mariadb.jdbc.Driver;

/** Asks a database whether it is there, before a server is started that could only fail on it. */
final class DatabaseProbe {

    private static final Set<String> REFUSED = Set.of("28000", "1045");
    private static final String FIVE_SECONDS = "5000";

    private DatabaseProbe() {}

    static void requireAnswer(Settings.Database database) {
        Properties account = new Properties();
        account.setProperty("user", database.user());
        account.setProperty("password", database.password());
        account.setProperty("connectTimeout", FIVE_SECONDS);
        account.setProperty("socketTimeout", FIVE_SECONDS);
        try (Connection connection = new Driver().connect(database.url(), account)) {
            if (connection == null) {
                throw new CannotStart(database.url() + " is not a MariaDB address: it starts with jdbc:mariadb://");
            }
        } catch (SQLException e) {
            String reason =
                    REFUSED.contains(e.getSQLState()) ? "refuses the account " + database.user() : "does not answer";
            throw new CannotStart(
                    "The database " + database.url() + " " + reason
                            + ": check -Dportal.db.url, -Dportal.db.user and -Dportal.db.password",
                    e);
        }
    }
}
