package fr.ars.portal.files.internal;

import fr.ars.portal.files.FileRefusedException;
import fr.ars.portal.files.FileType;
import fr.ars.portal.files.Upload;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/** Takes a file in, or says why not: the size as it comes, then what it really is, then stripped or sealed. */
class Intake {

    private final Vault vault;
    private final TypeDetector detector = new TypeDetector();

    Intake(Vault vault) {
        this.vault = vault;
    }

    Taken take(Upload upload, Optional<CaseCipher> cipher, Instant now) throws IOException {
        return cipher.isPresent() ? sealed(upload, cipher.get(), now) : open(upload, now);
    }

    private Taken open(Upload upload, Instant now) throws IOException {
        LimitedInputStream content = new LimitedInputStream(upload.content(), upload.limit());
        Path raw = vault.write(content::transferTo);
        try {
            refuseEmpty(content);
            FileType type = typeOf(() -> Files.newInputStream(raw), upload);
            return published(raw, upload, type, now);
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    private Taken published(Path raw, Upload upload, FileType type, Instant now) throws IOException {
        MessageDigest digest = sha256();
        Path kept = vault.write(out -> {
            OutputStream digested = new DigestOutputStream(new BufferedOutputStream(out, 1 << 16), digest);
            strip(type, raw, digested);
            digested.flush();
        });
        Address address = Address.ofPublic(HexFormat.of().formatHex(digest.digest()));
        long size = Files.size(kept);
        vault.adopt(kept, address, now);
        return new Taken(SafeName.of(upload.name(), type), type, size, address);
    }

    private static void strip(FileType type, Path raw, OutputStream out) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(raw), 1 << 16)) {
            Optional<Stripper> stripper = Strippers.of(type);
            if (stripper.isPresent()) {
                stripper.get().strip(in, out);
            } else {
                in.transferTo(out);
            }
        }
    }

    /** Encrypted from the first byte: what is confidential never lies open on a disk of ours. */
    private Taken sealed(Upload upload, CaseCipher cipher, Instant now) throws IOException {
        LimitedInputStream content = new LimitedInputStream(upload.content(), upload.limit());
        Address address = Address.ofSealed();
        Path raw = vault.write(out -> {
            try (OutputStream encrypting = cipher.encrypting(out, address)) {
                content.transferTo(encrypting);
            }
        });
        try {
            refuseEmpty(content);
            FileType type = typeOf(() -> cipher.deciphering(Files.newInputStream(raw), address), upload);
            vault.adopt(raw, address, now);
            return new Taken(SafeName.of(upload.name(), type), type, content.count(), address);
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    private FileType typeOf(TypeDetector.Source source, Upload upload) throws IOException {
        return detector.detect(source, upload.name())
                .filter(upload.accepted()::contains)
                .orElseThrow(FileRefusedException::typeNotAccepted);
    }

    private static void refuseEmpty(LimitedInputStream content) {
        if (content.count() == 0) {
            throw FileRefusedException.empty();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
