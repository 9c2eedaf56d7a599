package fr.ars.portal.plan.importing.outline;

import fr.ars.portal.plan.importing.content.Picture;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What may stand in the text of a section, and nothing else: no script, no style, no frame, no address but of the web. */
public final class HtmlPolicy {

    private static final Pattern NOTE_OR_CALL = Pattern.compile("(?:note|call)-[a-z]?\\d{1,5}");
    private static final Pattern CLASS = Pattern.compile("frame|notes|labelled|missing-image|decorative");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)https?://[^\\s]+|mailto:[^\\s]+|#(?:note|call)-[a-z]?\\d{1,5}");
    /** A picture put aside while the file is read, or one of the portal's own public files. */
    private static final Pattern PICTURE =
            Pattern.compile(Picture.NAME + "|/fichiers/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/[\\w.-]{1,200}");

    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "sup", "sub", "ul", "ol", "li", "div", "figure", "figcaption")
            .allowElements("table", "caption", "thead", "tbody", "tr", "th", "td", "a")
            .allowAttributes("id")
            .matching(NOTE_OR_CALL)
            .onElements("div", "a")
            .allowAttributes("class")
            .matching(CLASS)
            .onElements("div", "ul", "figure")
            .allowAttributes("href")
            .matching(ADDRESS)
            .onElements("a")
            .allowElements("img")
            .allowAttributes("src")
            .matching(PICTURE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("type")
            .matching(Pattern.compile("[aAiI]"))
            .onElements("ol")
            .allowAttributes("start", "value", "colspan", "rowspan")
            .matching(COUNT)
            .onElements("ol", "li", "th", "td")
            .allowAttributes("scope")
            .matching(Pattern.compile("col|row"))
            .onElements("th")
            .toFactory();

    private HtmlPolicy() {}

    public static String clean(String html) {
        return POLICY.sanitize(html);
    }
}
