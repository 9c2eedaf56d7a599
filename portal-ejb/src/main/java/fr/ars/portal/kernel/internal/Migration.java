package fr.ars.portal.kernel.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the tables up to this release before anything else starts: every other singleton that starts with the
 * application depends on this one. A database that does not answer stops the start with one line that says so.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/portal",
        className = "fr.ars.portal.kernel.internal.PortalDataSource",
        url = "${MPCONFIG=portal.db.url:jdbc:mariadb://127.0.0.1:3306/portal}",
        user = "${MPCONFIG=portal.db.user:portal}",
        password = "${MPCONFIG=portal.db.password:absent}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 4,
        minPoolSize = 4,
        maxPoolSize = 32,
        // After a restart of the database the connections that died with it are found out before they are given away.
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=10000"
        })
public class Migration {

    private static final Logger LOG = LoggerFactory.getLogger(Migration.class);

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource dataSource;

    @PostConstruct
    void migrate() {
        askForAnAnswer();
        MigrateResult result = Flyway.configure(Migration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        LOG.info(
                "Database ready: {} migrations applied, version {}",
                result.migrationsExecuted,
                result.targetSchemaVersion);
    }

    private void askForAnAnswer() {
        try (Connection connection = dataSource.getConnection()) {
            LOG.info("Database: {}", connection.getMetaData().getDatabaseProductVersion());
        } catch (SQLException e) {
            String message =
                    "The database does not answer; check portal.db.url, portal.db.user and portal.db.password: "
                            + e.getMessage();
            LOG.error(message);
            throw new IllegalStateException(message, e);
        }
    }
}
