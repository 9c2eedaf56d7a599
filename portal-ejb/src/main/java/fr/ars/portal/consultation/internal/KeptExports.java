package fr.ars.portal.consultation.internal;

import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.ConsultationView;
import fr.ars.portal.consultation.ContributionExports;
import fr.ars.portal.consultation.ContributionFilter;
import fr.ars.portal.consultation.ExportFormat;
import fr.ars.portal.consultation.ExportProgress;
import fr.ars.portal.consultation.FigureQueries;
import fr.ars.portal.consultation.PreparedExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Small exports are prepared while somebody waits, large ones in the background; both are kept. */
@ApplicationScoped
public class KeptExports implements ContributionExports {

    /** A large file stays good so long while contributions are only added and answered. */
    private static final Duration LONGEST = Duration.ofHours(1);

    /** What has not been heard of for so long has died with its server; asking again begins anew. */
    private static final Duration DEAD = Duration.ofMinutes(15);

    @Inject
    ExportFiles files;

    @Inject
    ExportRepository repository;

    @Inject
    FigureQueries figures;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.export.at-once", defaultValue = "50000")
    long atOnce;

    @Override
    public Optional<PreparedExport> take(ConsultationView consultation, ExportFormat format) {
        ConsultationId id = consultation.line().id();
        long total = figures.published(id, ContributionFilter.ALL);
        Instant now = clock.instant();
        boolean large = total > atOnce;
        Optional<PreparedExport> kept =
                files.kept(id, format, large ? Optional.of(now.minus(LONGEST)) : Optional.empty());
        if (kept.isPresent()) {
            return kept;
        }
        if (!large) {
            return Optional.of(files.prepare(consultation, format, done -> {}));
        }
        if (asked(id, format)
                .filter(row -> row.touchedAt().isAfter(now.minus(DEAD)))
                .isEmpty()) {
            files.discard(id, format);
            repository.ask(id, format, total);
        }
        return Optional.empty();
    }

    @Override
    public Optional<ExportProgress> progress(ConsultationId id, ExportFormat format) {
        return repository
                .find(id, format)
                .filter(row -> row.state() != ExportRow.State.READY)
                .map(row -> new ExportProgress(format, row.done(), row.total(), row.state() == ExportRow.State.FAILED));
    }

    private Optional<ExportRow> asked(ConsultationId id, ExportFormat format) {
        return repository.find(id, format).filter(row -> row.state() == ExportRow.State.ASKED);
    }
}
