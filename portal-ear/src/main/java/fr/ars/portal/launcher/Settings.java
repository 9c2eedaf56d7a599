package fr.ars.portal.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What one start needs to know.
 *
 * @param payaraZip the server's distribution, as Maven keeps it
 * @param payaraSha256 what that file must hash to
 * @param work where programs are unpacked; may be thrown away
 * @param ear the application
 * @param data where everything worth keeping is kept: database, files, mails, index
 * @param port the portal's own port
 * @param reset whether to throw away what {@code data} holds first
 * @param external another MariaDB to use instead of the embedded one
 * @param portal further settings of the application, by name ("portal.mail.host")
 */
public record Settings(
        Path payaraZip,
        String payaraSha256,
        Path work,
        Path ear,
        Path data,
        int port,
        boolean reset,
        Optional<Database> external,
        Map<String, String> portal) {

    /** How to reach a database: its JDBC address and an account on it. */
    public record Database(String url, String user, String password) {}
}
