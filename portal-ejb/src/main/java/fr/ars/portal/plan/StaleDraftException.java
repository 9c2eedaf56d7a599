package fr.ars.portal.plan;

/** Somebody has changed meanwhile what the page showed; nothing was done. It says what, so that the person can judge. */
public class StaleDraftException extends PlanException {

    private static final long serialVersionUID = 1L;

    private final transient CorrectionLine meanwhile;

    public StaleDraftException(CorrectionLine meanwhile) {
        super("stale");
        this.meanwhile = meanwhile;
    }

    /** The latest correction that stands against it. */
    public CorrectionLine meanwhile() {
        return meanwhile;
    }
}
