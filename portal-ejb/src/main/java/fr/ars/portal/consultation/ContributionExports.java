package fr.ars.portal.consultation;

import java.util.Optional;

/** The published contributions of a consultation as files anybody may take away, without any name. */
public interface ContributionExports {

    /** The whole file; empty while it is being prepared in the background, which this asks for. */
    Optional<PreparedExport> take(ConsultationView consultation, ExportFormat format);

    /** How far it has come; empty when it is not being prepared. */
    Optional<ExportProgress> progress(ConsultationId id, ExportFormat format);
}
