package fr.ars.portal.agency.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Named texts, read as what they mean; whatever cannot be read is told by its column. Blank is absent. */
record Fields(Map<String, String> values) {

    Fields {
        Map<String, String> kept = new TreeMap<>();
        values.forEach((column, value) -> {
            if (!value.isBlank()) {
                kept.put(column, value.strip());
            }
        });
        values = Map.copyOf(kept);
    }

    Fields only(Collection<String> columns) {
        Map<String, String> kept = new TreeMap<>(values);
        kept.keySet().retainAll(columns);
        return new Fields(kept);
    }

    Optional<String> optional(String column) {
        return Optional.ofNullable(values.get(column));
    }

    /** The same, for what the database keeps in so many characters. */
    Optional<String> optional(String column, int longest) {
        return optional(column).map(text -> noLonger(text, column, longest));
    }

    String text(String column) {
        return optional(column).orElseThrow(() -> new FieldException(column, "is empty"));
    }

    String text(String column, int longest) {
        return noLonger(text(column), column, longest);
    }

    int number(String column) {
        String text = text(column);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new FieldException(column, "is not a number: " + text);
        }
    }

    boolean flag(String column) {
        String text = text(column);
        if (!text.equals("true") && !text.equals("false")) {
            throw new FieldException(column, "is neither true nor false: " + text);
        }
        return text.equals("true");
    }

    <E extends Enum<E>> E oneOf(Class<E> type, String column) {
        String text = text(column);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new FieldException(
                        column, "is none of " + Arrays.toString(type.getEnumConstants()) + ": " + text));
    }

    Optional<LocalDate> date(String column) {
        return optional(column).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new FieldException(column, "is not a date (YYYY-MM-DD): " + text);
            }
        });
    }

    ZoneId zone(String column) {
        String text = text(column);
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw new FieldException(column, "is not a time zone: " + text);
        }
        return ZoneId.of(text);
    }

    private static String noLonger(String text, String column, int longest) {
        if (text.length() > longest) {
            throw new FieldException(column, "is longer than " + longest + " characters");
        }
        return text;
    }
}
