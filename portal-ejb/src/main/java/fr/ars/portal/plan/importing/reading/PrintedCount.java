package fr.ars.portal.plan.importing.reading;

import fr.ars.portal.plan.importing.content.ListMarker.Counting;
import java.util.Locale;

/** Prints the rank of an item in the figures or letters of its list. */
public final class PrintedCount {

    private static final int LETTERS = 26;
    /** Roman figures go no further. */
    private static final int LARGEST = 3999;

    private PrintedCount() {}

    /** After Z comes AA, then BB, as Word does and offices may. */
    public static String of(Counting counting, int value) {
        int rank = Math.max(0, value - 1);
        return printed(
                counting, value, String.valueOf((char) ('A' + rank % LETTERS)).repeat(rank / LETTERS % 10 + 1));
    }

    /** After Z comes AA, then AB, as in columns of a sheet. */
    public static String inColumns(Counting counting, int value) {
        StringBuilder letters = new StringBuilder();
        for (int rest = Math.max(1, value); rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return printed(counting, value, letters.toString());
    }

    private static String printed(Counting counting, int value, String letters) {
        return switch (counting) {
            case LOWER_LETTER -> letters.toLowerCase(Locale.ROOT);
            case UPPER_LETTER -> letters;
            case LOWER_ROMAN -> roman(value).toLowerCase(Locale.ROOT);
            case UPPER_ROMAN -> roman(value);
            case DECIMAL, BULLET -> Integer.toString(value);
        };
    }

    private static String roman(int value) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int rest = Math.min(value, LARGEST);
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }
}
