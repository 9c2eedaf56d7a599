package fr.ars.portal.plan.importing.content;

import fr.ars.portal.plan.importing.content.ListMarker.Counting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises what is typed before the items of a list, "•", "-" or "a)", and how deep the item stands: a bullet not met
 * yet in the present list opens a list within it.
 */
public final class TypedMarkers {

    /** Private-use characters are bullets of symbol fonts. */
    private static final Pattern BULLET =
            Pattern.compile("(?U)^([•●▪■□◦○◆►➢➔→✓✔·\uE000-\uF8FF]|[-–—*](?=\\s)|o(?=\\s\\p{Lu}))\\s*(?=\\S)");

    private static final Pattern COUNTED =
            Pattern.compile("(?U)^(?:(\\d{1,2})[.)]|(\\d{1,2})°|([a-z])[.)])\\s+(?=\\S)");

    private final List<String> openLists = new ArrayList<>();
    private int lastCounted;

    /** A marker and how many characters it takes before the text of the item. */
    public record Found(ListMarker marker, int length) {}

    public static boolean startsWithBullet(String line) {
        return BULLET.matcher(line).find();
    }

    /** Whether the line is a counted item, such as "2." or "b)". */
    public static boolean startsWithCount(String line) {
        return COUNTED.matcher(line).find();
    }

    /** What follows the bullet, if there is one. */
    public static String withoutBullet(String line) {
        return BULLET.matcher(line).replaceFirst("");
    }

    /** What the item starts with. The items of a text must be shown in their order, paragraphs between lists as well. */
    public Optional<Found> next(String text) {
        Matcher bullet = BULLET.matcher(text);
        if (bullet.find()) {
            String glyph = bullet.group(1);
            if (isOfAnotherItem(text.substring(bullet.end()))) {
                openLists.clear();
            }
            return Optional.of(new Found(new ListMarker(depth(glyph), Counting.BULLET, 0, glyph), bullet.end()));
        }
        Matcher counted = COUNTED.matcher(text);
        if (counted.find()) {
            return Optional.of(new Found(counted(counted), counted.end()));
        }
        openLists.clear();
        return Optional.empty();
    }

    /** "• 2.1 …" is no part of the item counted "1.", although it stands below it. */
    private boolean isOfAnotherItem(String text) {
        return HeadingNumber.startOf(text)
                .filter(typed ->
                        typed.number().level() > 1 && typed.number().parts().get(0) != lastCounted)
                .isPresent();
    }

    private ListMarker counted(Matcher counted) {
        String label = counted.group().strip();
        if (counted.group(3) != null) {
            int value = counted.group(3).charAt(0) - 'a' + 1;
            return new ListMarker(countedDepth("a" + label.substring(1)), Counting.LOWER_LETTER, value, label);
        }
        String digits = counted.group(1) != null ? counted.group(1) : counted.group(2);
        lastCounted = Integer.parseInt(digits);
        return new ListMarker(
                countedDepth("1" + label.substring(digits.length())),
                Counting.DECIMAL,
                Integer.parseInt(digits),
                label);
    }

    /** Bullets stand within counted items, never the other way round. */
    private int countedDepth(String kind) {
        if (!openLists.contains(kind)) {
            openLists.removeIf(open -> !open.startsWith("a") && !open.startsWith("1"));
        }
        return depth(kind);
    }

    private int depth(String kind) {
        int known = openLists.indexOf(kind);
        if (known >= 0) {
            openLists.subList(known + 1, openLists.size()).clear();
            return known;
        }
        openLists.add(kind);
        return openLists.size() - 1;
    }
}
