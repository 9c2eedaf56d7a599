package fr.ars.portal.agency.internal;

/** A field of reference data that does not hold what it should. */
final class FieldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String column;

    FieldException(String column, String problem) {
        super(problem);
        this.column = column;
    }

    String column() {
        return column;
    }
}
