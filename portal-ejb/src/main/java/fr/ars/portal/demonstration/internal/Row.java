package fr.ars.portal.demonstration.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One line of a file of config/demo; what is wrong with a field is told with the file and the line. */
public record Row(String file, long line, Map<String, String> fields) {

    public Optional<String> optional(String column) {
        String value = fields.get(column);
        if (value == null) {
            throw wrong(column, "there is no such column");
        }
        return Optional.of(value.strip()).filter(text -> !text.isEmpty());
    }

    public String text(String column) {
        return optional(column).orElseThrow(() -> wrong(column, "is empty"));
    }

    /** Words separated by blanks. */
    List<String> words(String column) {
        return List.of(text(column).split("\\s+"));
    }

    int number(String column) {
        try {
            return Integer.parseInt(text(column));
        } catch (NumberFormatException e) {
            throw wrong(column, "is no whole number", e);
        }
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String name = text(column);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong(column, name + " is none of " + Arrays.toString(type.getEnumConstants())));
    }

    IllegalStateException wrong(String column, String problem) {
        return new IllegalStateException("config/" + file + ", line " + line + ", " + column + ": " + problem);
    }

    private IllegalStateException wrong(String column, String problem, Exception cause) {
        return new IllegalStateException(wrong(column, problem).getMessage(), cause);
    }
}
