package fr.ars.portal.mail.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Where there is no mail server, each message becomes a file that any mail program opens. */
class FileTransport implements MailTransport {

    private final Path directory;

    FileTransport(Path directory) {
        this.directory = directory;
    }

    @Override
    public void deliver(UUID token, MimeMessage message) {
        Path half = directory.resolve(token + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(half)) {
                message.writeTo(out);
            }
            Files.move(half, file(token), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("A message cannot be written into " + directory, e);
        } catch (MessagingException e) {
            throw new IllegalStateException("A message cannot be written", e);
        }
    }

    @Override
    public void forget(UUID token) {
        try {
            Files.deleteIfExists(file(token));
        } catch (IOException e) {
            throw new UncheckedIOException("A message cannot be removed from " + directory, e);
        }
    }

    private Path file(UUID token) {
        return directory.resolve(token + ".eml");
    }
}
