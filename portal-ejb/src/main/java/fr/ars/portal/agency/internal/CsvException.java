package fr.ars.portal.agency.internal;

/** A file of config/reference cannot be used as it is: which one, on which line, in which column, and why. */
final class CsvException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CsvException(String file, long line, String problem) {
        super("config/" + file + ", line " + line + ": " + problem);
    }

    CsvException(String file, long line, String column, String problem) {
        super("config/" + file + ", line " + line + ", column " + column + ": " + problem);
    }
}
