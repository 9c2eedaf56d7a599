package fr.ars.portal.agency.internal;

import java.util.function.Function;

/** One record of a file and where it stands there. */
record CsvLine(String file, long number, Fields fields) {

    /** Reads something from the fields; whatever is wrong with one of them is told with the file and the line. */
    <T> T read(Function<Fields, T> reading) {
        try {
            return reading.apply(fields);
        } catch (FieldException e) {
            throw wrong(e.column(), e.getMessage() == null ? "cannot be read" : e.getMessage());
        }
    }

    CsvException wrong(String column, String problem) {
        return new CsvException(file, number, column, problem);
    }
}
