package fr.ars.portal.consultation.internal;

import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.ConsultationView;
import fr.ars.portal.consultation.ExportFormat;
import fr.ars.portal.consultation.FigureQueries;
import fr.ars.portal.consultation.PreparedExport;
import fr.ars.portal.consultation.Revision;
import fr.ars.portal.kernel.DataDirectory;
import fr.ars.portal.kernel.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * The files of exports. One is handed out when it is whole and never before: what breaks off leaves no file. It is
 * written with no transaction open, and given to slow readers with none either.
 */
@ApplicationScoped
public class ExportFiles {

    private static final int ATTEMPTS = 3;

    @Inject
    ExportWriter writer;

    @Inject
    ExportRepository repository;

    @Inject
    FigureQueries figures;

    @Inject
    DataDirectory data;

    @Inject
    Clock clock;

    /** Prepares it; begins anew where something was taken off the pages while it was written. */
    public PreparedExport prepare(ConsultationView consultation, ExportFormat format, LongConsumer progress) {
        ConsultationId id = consultation.line().id();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Revision before = figures.revision(id);
            PreparedExport written = write(consultation, format, progress);
            if (figures.revision(id).taken() == before.taken()) {
                keep(id, written, before);
                return written;
            }
            delete(written.file());
        }
        throw new IllegalStateException("Contributions were taken off faster than they could be exported");
    }

    private PreparedExport write(ConsultationView consultation, ExportFormat format, LongConsumer progress) {
        Path file = folder().resolve(
                        consultation.line().id() + "-" + Secret.random().value() + "." + format.extension());
        boolean whole = false;
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long rows;
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                rows = writer.write(consultation, format, out, progress);
            }
            whole = true;
            String sha256 = HexFormat.of().formatHex(digest.digest());
            return new PreparedExport(format, rows, Files.size(file), sha256, clock.instant(), file);
        } catch (IOException e) {
            throw new UncheckedIOException("The export could not be written", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } finally {
            if (!whole) {
                delete(file);
            }
        }
    }

    private void keep(ConsultationId id, PreparedExport written, Revision revision) {
        Optional<Path> old = repository.find(id, written.format()).flatMap(this::file);
        String name = String.valueOf(written.file().getFileName());
        repository.store(
                id,
                written.format(),
                new ExportRow(
                        ExportRow.State.READY,
                        written.rows(),
                        written.rows(),
                        revision,
                        Optional.of(name),
                        written.size(),
                        written.sha256(),
                        written.preparedAt()));
        old.ifPresent(ExportFiles::delete);
    }

    /** What is kept, if it may still be handed out: nothing has changed, or nothing was taken off since {@code earliest}. */
    public Optional<PreparedExport> kept(ConsultationId id, ExportFormat format, Optional<Instant> earliest) {
        Revision now = figures.revision(id);
        return repository
                .find(id, format)
                .filter(row -> row.revision().equals(now)
                        || row.revision().taken() == now.taken()
                                && earliest.filter(row.touchedAt()::isAfter).isPresent())
                .flatMap(row -> file(row)
                        .map(file -> new PreparedExport(
                                format, row.done(), row.size(), row.sha256(), row.touchedAt(), file)));
    }

    /** Deletes what is kept: it is out of date, and a new one is on its way. */
    public void discard(ConsultationId id, ExportFormat format) {
        repository.find(id, format).ifPresent(row -> {
            repository.forget(id, format);
            file(row).ifPresent(ExportFiles::delete);
        });
    }

    /** Deletes what may not be handed out any more: something in it was taken off the pages. */
    public void sweep(ConsultationId id, ExportFormat format) {
        repository
                .find(id, format)
                .filter(row -> row.revision().taken() != figures.revision(id).taken())
                .ifPresent(row -> discard(id, format));
    }

    /** Empty as well when another server has it and they share no folder. */
    private Optional<Path> file(ExportRow row) {
        return row.file().map(folder()::resolve).filter(Files::exists);
    }

    private Path folder() {
        return data.directory("exports");
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
