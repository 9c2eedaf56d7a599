package fr.ars.portal.plan.correcting;

import java.util.regex.Pattern;

/** Plain questions about a piece of HTML that has been made safe already. */
public final class Words {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private Words() {}

    /** How many words a person reads in it. */
    public static int in(String html) {
        String text = TAG.matcher(html).replaceAll(" ").strip();
        return text.isEmpty() ? 0 : BLANK.split(text).length;
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
