package fr.ars.portal.files.internal;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The key under which the keys of all cases are kept: 32 bytes in base64, given by the operator ({@code
 * portal.seal.key}) or drawn once into a file only the server's account can read. It must be saved apart from the
 * database: whoever has one without the other reads no sealed file, and without it nobody ever does.
 */
final class MasterKey {

    private static final Logger LOG = LoggerFactory.getLogger(MasterKey.class);
    private static final int BYTES = 32;

    private MasterKey() {}

    static Aead load(Optional<String> given, Path file) {
        return given.map(text -> parse(text, "portal.seal.key")).orElseGet(() -> parse(read(file), file.toString()));
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : draw(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key that seals files cannot be read: " + file, e);
        }
    }

    private static String draw(Path file) throws IOException {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        String text = Base64.getEncoder().encodeToString(bytes);
        try {
            // Closed to others before anything is in it.
            Files.createFile(file, onlyForUs());
        } catch (FileAlreadyExistsException e) {
            return Files.readString(file);
        }
        Files.writeString(file, text);
        LOG.warn("A key that seals files has been drawn: save {} apart from the database", file);
        return text;
    }

    private static FileAttribute<?>[] onlyForUs() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @AccessesPartialKey
    private static Aead parse(String text, String source) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text.strip().getBytes(StandardCharsets.US_ASCII));
            AesGcmParameters parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            return AesGcmJce.create(AesGcmKey.builder()
                    .setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
                    .build());
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    source + " must be 32 bytes in base64, as \"openssl rand -base64 32\" writes them", e);
        }
    }
}
