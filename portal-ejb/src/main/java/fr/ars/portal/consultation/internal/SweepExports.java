package fr.ars.portal.consultation.internal;

import fr.ars.portal.consultation.ExportFormat;
import fr.ars.portal.kernel.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Deletes the files that hold something no longer published. They are not handed out from that moment on anyway. */
@ApplicationScoped
public class SweepExports implements RecurringTask {

    @Inject
    ExportFiles files;

    @Inject
    ExportRepository repository;

    @Override
    public String kind() {
        return "consultation.sweep-exports";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() {
        for (ExportFormat format : ExportFormat.values()) {
            repository.kept(format).forEach(id -> files.sweep(id, format));
        }
    }
}
