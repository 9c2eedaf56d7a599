package fr.ars.portal.plan.importing.content;

import fr.ars.portal.kernel.DomainException;

/** The file cannot be imported, for a reason its sender can understand and mend. Nothing of it is kept. */
public class DraftRefusedException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Why; each has its own sentence on screen. */
    public enum Reason {
        EMPTY("plan.import.empty"),
        /** Argument: the largest size accepted, in megabytes. */
        TOO_LARGE("plan.import.too-large"),
        UNKNOWN_FORMAT("plan.import.unknown-format"),
        /** The name says one format, the content is another. */
        NOT_THE_ANNOUNCED_FORMAT("plan.import.not-the-announced-format"),
        ENCRYPTED("plan.import.encrypted"),
        CORRUPT("plan.import.corrupt"),
        /** A small file that would swell beyond measure when opened. */
        ZIP_BOMB("plan.import.zip-bomb"),
        WITH_MACROS("plan.import.with-macros"),
        /** Tables within tables, deeper than any real document. */
        TOO_DEEP("plan.import.too-deep"),
        /** Reading it takes more memory or time than any real draft. */
        TOO_HEAVY("plan.import.too-heavy"),
        /** Argument: how many pages are read at most. */
        TOO_MANY_PAGES("plan.import.too-many-pages"),
        /** It draws so much, or so slowly, that reading it would hold up everybody else. */
        TOO_COMPLEX("plan.import.too-complex"),
        /** Nothing to read: pictures only, or nothing at all. */
        NO_TEXT("plan.import.no-text");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }

    private final Reason reason;

    public DraftRefusedException(Reason reason, Object... arguments) {
        super(reason.code, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
