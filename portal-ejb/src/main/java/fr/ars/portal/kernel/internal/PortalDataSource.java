package fr.ars.portal.kernel.internal;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Driver;

/**
 * Opens connections to the portal's MariaDB for the server's pool. It is a {@link DataSource} and nothing more on
 * purpose: the driver's own class is also an XADataSource, for which the server would build a two-phase pool, and the
 * portal has one database only. The session speaks UTC whatever the machine's zone is.
 */
public class PortalDataSource implements DataSource {

    private static final String FIVE_SECONDS = "5000";

    /** How long one statement may keep a person waiting: a database that hangs must not hold every thread. */
    private static final String THIRTY_SECONDS = "30000";

    private final Driver driver = new Driver();
    private String url = "";
    private String user = "";
    private String password = "";

    public void setUrl(String url) {
        this.url = url;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String name, String word) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", name);
        properties.setProperty("password", word);
        properties.setProperty("connectTimeout", FIVE_SECONDS);
        properties.setProperty("socketTimeout", THIRTY_SECONDS);
        properties.setProperty("connectionTimeZone", "UTC");
        properties.setProperty("forceConnectionTimeZoneToSession", "true");
        Connection connection = driver.connect(url, properties);
        if (connection == null) {
            throw new SQLException("portal.db.url must begin with jdbc:mariadb: and is " + url);
        }
        return connection;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        // The driver logs through SLF4J.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // The limit on connecting is fixed above.
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("The driver logs through SLF4J");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("Not a " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
