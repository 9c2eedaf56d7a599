package fr.ars.portal.files.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder where contents lie. A content is first written aside, forced to the disk, then moved to its address in one
 * step: what has an address is whole, even after a power cut.
 */
class Vault {

    private static final String ASIDE = "incoming";

    private final Path root;

    Vault(Path root) {
        this.root = root;
    }

    /** Writes something. */
    interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A cipher closes what it writes to; the file must stay open until it is forced to the disk. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /** Writes a content aside. */
    Path write(Writer writer) throws IOException {
        Path aside = Files.createDirectories(root.resolve(ASIDE))
                .resolve(UUID.randomUUID().toString());
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            writer.writeTo(new Unclosed(Channels.newOutputStream(channel)));
            channel.force(true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(aside);
            throw e;
        }
        return aside;
    }

    /**
     * Moves what was written aside to its address. A public content that is there already is replaced by its equal, which
     * makes it young again for {@link #writtenBetween}.
     */
    void adopt(Path aside, Address address, Instant now) throws IOException {
        Path place = root.resolve(address.value());
        Files.createDirectories(place.getParent());
        Files.setLastModifiedTime(aside, FileTime.from(now));
        Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    InputStream open(Address address) {
        try {
            return Files.newInputStream(root.resolve(address.value()));
        } catch (IOException e) {
            throw new UncheckedIOException("A content is missing: " + address.value(), e);
        }
    }

    void delete(Address address) {
        try {
            Files.deleteIfExists(root.resolve(address.value()));
        } catch (IOException e) {
            throw new UncheckedIOException("A content cannot be deleted: " + address.value(), e);
        }
    }

    /** The contents written in that time. */
    List<Address> writtenBetween(Instant from, Instant to) {
        return Stream.of("public", "sealed")
                .flatMap(folder -> walk(root.resolve(folder), from, to).stream())
                .map(path -> new Address(root.relativize(path).toString().replace('\\', '/')))
                .toList();
    }

    /** Removes what was begun before the instant and never came to its end. */
    void clearAside(Instant before) {
        walk(root.resolve(ASIDE), Instant.EPOCH, before).forEach(path -> {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(path + " cannot be deleted", e);
            }
        });
    }

    private static List<Path> walk(Path folder, Instant from, Instant to) {
        List<Path> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> below = Files.walk(folder)) {
            below.filter(Files::isRegularFile)
                    .filter(path -> isBetween(path, from, to))
                    .forEach(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
        return found;
    }

    private static boolean isBetween(Path path, Instant from, Instant to) {
        try {
            Instant written = Files.getLastModifiedTime(path).toInstant();
            return !written.isBefore(from) && written.isBefore(to);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }
}
