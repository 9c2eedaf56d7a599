package fr.ars.portal.agency.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Brings the rows of a table up to a file: rows the file has and the table has not are born, others follow the file as
 * far as they let themselves be led, and what the file does not name is left alone. Doing it twice changes nothing.
 */
final class FileMerge<K, E, F> {

    private final Map<K, E> kept = new HashMap<>();
    private final BiPredicate<E, F> follow;
    private final Function<F, E> birth;
    private int followed;

    /**
     * @param follow leads a row after its line in the file; tells whether that changed it
     * @param birth makes a row of a line of the file
     */
    FileMerge(List<E> rows, Function<E, K> keyOfRow, BiPredicate<E, F> follow, Function<F, E> birth) {
        rows.forEach(row -> kept.put(keyOfRow.apply(row), row));
        this.follow = follow;
        this.birth = birth;
    }

    /** Gives the rows that are born. */
    List<E> with(List<F> file, Function<F, K> keyOfLine) {
        List<E> born = new ArrayList<>();
        for (F line : file) {
            E row = kept.get(keyOfLine.apply(line));
            if (row == null) {
                born.add(birth.apply(line));
            } else if (follow.test(row, line)) {
                followed++;
            }
        }
        return born;
    }

    int followed() {
        return followed;
    }
}
