package fr.ars.portal.files;

import fr.ars.portal.files.internal.Scanning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether files are scanned, for the health page. */
@ApplicationScoped
public class ScannerStatus {

    /** How the scanner stands. */
    public enum Status {
        /** None is configured: files stay "non analysé". */
        ABSENT,
        /** One is configured and does not answer: files wait. */
        SILENT,
        READY
    }

    @Inject
    Scanning scanning;

    public Status now() {
        if (!scanning.isConfigured()) {
            return Status.ABSENT;
        }
        return scanning.answers() ? Status.READY : Status.SILENT;
    }
}
