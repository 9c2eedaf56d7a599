package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.kernel.DomainException;

/** A day or a time was typed that is none. */
final class CivilTimeException extends DomainException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    enum Wrong {
        DAY_MISSING("admin.day-missing"),
        DAY_INVALID("admin.day-invalid"),
        TIME_INVALID("admin.time-invalid"),
        /** Clocks go forward over it. */
        NO_SUCH_TIME("admin.no-such-time");

        private final String key;

        Wrong(String key) {
            this.key = key;
        }
    }

    private final Wrong wrong;

    CivilTimeException(Wrong wrong) {
        super(wrong.key);
        this.wrong = wrong;
    }

    boolean isAboutTheDay() {
        return wrong == Wrong.DAY_MISSING || wrong == Wrong.DAY_INVALID;
    }
}
