package fr.ars.portal.plan.importing.reading;

import java.util.List;

/**
 * Tells a Word file whose paragraphs are really lines, cut at the margin: text taken out of a PDF and pasted, or a text
 * file opened in Word and saved. Its sentences go on from one "paragraph" to the next.
 */
public final class HardWrapped {

    private static final int FEWEST_LINES = 20;
    private static final int LONGEST_LINE = 200;
    /** One line in so many goes on with the sentence of the line above. */
    private static final int ONE_IN = 5;

    private HardWrapped() {}

    public static boolean is(List<String> paragraphs) {
        int written = 0;
        int goingOn = 0;
        int tooLong = 0;
        String above = "";
        for (String raw : paragraphs) {
            String line = raw.strip();
            written += line.isEmpty() ? 0 : 1;
            tooLong += line.length() > LONGEST_LINE ? 1 : 0;
            goingOn += goesOn(above, line) ? 1 : 0;
            above = line;
        }
        return written >= FEWEST_LINES && tooLong * 50 <= written && goingOn * ONE_IN >= written;
    }

    private static boolean goesOn(String above, String line) {
        return !above.isEmpty()
                && !line.isEmpty()
                && Character.isLowerCase(line.codePointAt(0))
                && ".!?:;".indexOf(above.charAt(above.length() - 1)) < 0;
    }
}
