package fr.ars.portal.consultation;

/**
 * Something of a consultation that waits for somebody.
 *
 * @param howMany how many contributions wait; 1 where it is the consultation itself
 */
public record WaitingLine(ConsultationId consultation, String title, long howMany) {

    /** As a query gives it. */
    public WaitingLine(long consultation, String title, long howMany) {
        this(new ConsultationId(consultation), title, howMany);
    }
}
