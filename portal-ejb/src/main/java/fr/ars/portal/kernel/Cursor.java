package fr.ars.portal.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a long list a reader stands: after or before the row with a given key, or at the start. It is what
 * {@link Page#previous()} and {@link Page#next()} hold as text, and what a link carries: "apres-120", "avant-80".
 *
 * @param backwards whether the rows before the key are asked for; they are then read nearest first
 * @param key the key of the row at the edge, empty at the start of the list
 */
public record Cursor(boolean backwards, Optional<String> key) {

    private static final Pattern FORM = Pattern.compile("(apres|avant)-([A-Za-z0-9_.:~-]{1,120})");
    private static final Cursor START = new Cursor(false, Optional.empty());

    public static Cursor start() {
        return START;
    }

    /** Reads what a link carries; whatever is not understood means the start, since links outlive releases. */
    public static Cursor parse(Optional<String> text) {
        Matcher matcher = FORM.matcher(text.orElse(""));
        return matcher.matches() ? new Cursor(matcher.group(1).equals("avant"), Optional.of(matcher.group(2))) : START;
    }

    /** The key as a number, for lists ordered by one; a key that is none means the start. */
    public Optional<Long> number() {
        return key.filter(k -> k.matches("\\d{1,18}")).map(Long::valueOf);
    }

    /**
     * Makes the page from the rows a query gave: it read in the direction of this cursor, away from its key, and asked for
     * one row more than the page holds, to know whether anything follows.
     */
    public <T> Page<T> page(List<T> read, int size, Function<? super T, String> keyOf) {
        if (read.isEmpty()) {
            return Page.empty();
        }
        boolean more = read.size() > size;
        List<T> kept = read.subList(0, Math.min(size, read.size()));
        List<T> items = backwards ? kept.reversed() : kept;
        boolean before = backwards ? more : key.isPresent();
        boolean after = backwards || more;
        return new Page<>(
                items,
                before ? Optional.of("avant-" + keyOf.apply(items.getFirst())) : Optional.empty(),
                after ? Optional.of("apres-" + keyOf.apply(items.getLast())) : Optional.empty());
    }
}
