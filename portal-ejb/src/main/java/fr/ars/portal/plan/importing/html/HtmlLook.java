package fr.ars.portal.plan.importing.html;

import fr.ars.portal.plan.importing.content.RichText.Mark;
import fr.ars.portal.plan.importing.reading.TextRun;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * How words look where they stand.
 *
 * @param link the address they lead to, "" for none
 * @param asTyped whether blanks and line ends are printed as they stand
 */
record HtmlLook(TextRun run, String link, boolean asTyped) {

    static final HtmlLook PLAIN = new HtmlLook(TextRun.PLAIN, "", false);

    /** How words look within an element. */
    HtmlLook within(Element element) {
        TextRun marked = switch (element.normalName()) {
            case "b", "strong" -> run.with(Mark.BOLD);
            case "i", "em", "cite", "dfn", "var" -> run.with(Mark.ITALIC);
            case "sup" -> run.with(Mark.SUPERSCRIPT);
            case "sub" -> run.with(Mark.SUBSCRIPT);
            default -> run;
        };
        TextRun styled = element.hasAttr("style") ? styled(marked, InlineStyle.of(element)) : marked;
        String address = element.normalName().equals("a") ? address(element) : link;
        return new HtmlLook(styled, address, asTyped || element.normalName().equals("pre"));
    }

    private static TextRun styled(TextRun run, InlineStyle style) {
        TextRun styled = run;
        String weight = style.value("font-weight");
        if (!weight.isEmpty()) {
            styled = weight.matches("bold|bolder|[6-9]00") ? styled.with(Mark.BOLD) : styled.without(Mark.BOLD);
        }
        String slant = style.value("font-style");
        if (!slant.isEmpty()) {
            styled = slant.matches("italic|oblique") ? styled.with(Mark.ITALIC) : styled.without(Mark.ITALIC);
        }
        return switch (style.value("vertical-align")) {
            case "super" -> styled.with(Mark.SUPERSCRIPT);
            case "sub" -> styled.with(Mark.SUBSCRIPT);
            default -> styled;
        };
    }

    private static String address(Element link) {
        String address = link.attr("href").strip();
        return address.toLowerCase(Locale.ROOT).matches("(?s)(?:https?://|mailto:).+") ? address : "";
    }
}
