package fr.ars.portal.probe;

import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.ExportFormat;
import fr.ars.portal.consultation.internal.ExportRepository;
import fr.ars.portal.consultation.internal.SweepExports;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Asks for an export as a reader of a very large one does, and has out-of-date files deleted now. */
@RequestScoped
public class Exporting {

    @Inject
    ExportRepository exports;

    @Inject
    SweepExports sweep;

    public String ask(String consultation) {
        exports.ask(new ConsultationId(Long.parseLong(consultation)), ExportFormat.JSON, 1_000);
        return "asked";
    }

    public String sweep(String ignored) {
        sweep.run();
        return "swept";
    }
}
