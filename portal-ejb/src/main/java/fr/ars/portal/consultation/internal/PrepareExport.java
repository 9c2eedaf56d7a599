package fr.ars.portal.consultation.internal;

import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.ConsultationQueries;
import fr.ars.portal.consultation.ConsultationView;
import fr.ars.portal.consultation.ExportFormat;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.TaskHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Prepares a large export in the background; whoever waits sees how far it has come. */
@ApplicationScoped
public class PrepareExport implements TaskHandler {

    static final String KIND = "consultation.prepare-export";

    private static final int TOLD_EVERY = 10_000;

    @Inject
    ExportFiles files;

    @Inject
    ExportRepository repository;

    @Inject
    ConsultationQueries consultations;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String payload) {
        ConsultationId id = id(payload);
        ExportFormat format = format(payload);
        ConsultationView consultation =
                consultations.find(AgencyScope.nation(), id).orElseThrow();
        files.prepare(consultation, format, done -> {
            if (done % TOLD_EVERY == 0) {
                repository.progressed(id, format, done);
            }
        });
    }

    @Override
    public void givenUp(String payload) {
        repository.failed(id(payload), format(payload));
    }

    private static ConsultationId id(String payload) {
        return new ConsultationId(Long.parseLong(payload.replaceFirst(":.*", "")));
    }

    private static ExportFormat format(String payload) {
        return ExportFormat.valueOf(payload.replaceFirst(".*:", ""));
    }
}
