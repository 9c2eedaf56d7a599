package fr.ars.portal.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One screenful of a longer list, paged by key: the keys to ask for what comes before and after, never a page number,
 * so that the thousandth page costs what the first does and nothing is skipped when rows arrive meanwhile.
 *
 * @param items what to show, in order
 * @param previous the key that gives the screenful before this one; empty at the start
 * @param next the key that gives the screenful after this one; empty at the end
 */
public record Page<T>(List<T> items, Optional<String> previous, Optional<String> next) {

    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), Optional.empty(), Optional.empty());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), previous, next);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
