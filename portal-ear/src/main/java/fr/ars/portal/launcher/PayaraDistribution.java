package fr.ars.portal.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The application server's files: checked against a known hash, because they come without signature, then unpacked. */
record PayaraDistribution(Path home) {

    /** Unpacks the distribution below {@code work}, unless it is there already. */
    static PayaraDistribution unpacked(Path zip, String sha256, Path work) {
        Path home = work.resolve("payara-" + sha256.substring(0, 12));
        if (!Files.isRegularFile(home.resolve("complete"))) {
            try {
                requireHash(zip, sha256);
                unzip(zip, home);
                Files.createFile(home.resolve("complete"));
            } catch (IOException e) {
                throw new CannotStart("The application server could not be unpacked to " + home + ": " + e, e);
            }
        }
        return new PayaraDistribution(home.resolve("payara7"));
    }

    Path pristineDomain() {
        return home.resolve("glassfish/domains/domain1");
    }

    Path commandLine() {
        return home.resolve("glassfish/lib/client/appserver-cli.jar");
    }

    private static void requireHash(Path zip, String sha256) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(zip), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            String actual = HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
            if (!actual.equals(sha256)) {
                throw new CannotStart(
                        zip + " is not the distribution we know (SHA-256 " + actual + "): delete it and start again");
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void unzip(Path zip, Path target) throws IOException {
        Path base = target.toAbsolutePath().normalize();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = base.resolve(entry.getName()).normalize();
                if (!file.startsWith(base)) {
                    throw new IOException("Entry outside the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.deleteIfExists(file);
                    Files.copy(in, file);
                }
            }
        }
    }
}
