package fr.ars.portal.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says why something failed, in one line for logs and for the back office: the classes and messages of the chain of
 * causes, without what may identify a person (e-mail addresses, telephone numbers, link secrets).
 */
public final class FailureText {

    /** As long as the column that keeps it. */
    public static final int LONGEST = 1000;

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"'(),;:]+@[^\\s<>\"'(),;:]+");
    private static final Pattern TELEPHONE = Pattern.compile("(?<!\\d)(?:\\+33|0)[ .]?[1-9](?:[ .-]?\\d{2}){4}(?!\\d)");
    private static final Pattern SECRET = Pattern.compile("(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private FailureText() {}

    public static String of(Throwable failure) {
        List<String> parts = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        String last = "";
        for (Throwable t = failure; t != null && seen.add(t); t = t.getCause()) {
            String message = masked(t.getMessage());
            String part =
                    t.getClass().getSimpleName() + (message.isEmpty() || last.contains(message) ? "" : ": " + message);
            parts.add(part);
            last = part;
        }
        String text = String.join(" < ", parts);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static String masked(@Nullable String message) {
        if (message == null) {
            return "";
        }
        String text = ADDRESS.matcher(message).replaceAll("…@…");
        text = TELEPHONE.matcher(text).replaceAll("…");
        text = SECRET.matcher(text).replaceAll("…");
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }
}
