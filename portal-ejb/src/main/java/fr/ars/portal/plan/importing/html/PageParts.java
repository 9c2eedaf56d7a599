package fr.ars.portal.plan.importing.html;

import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells what of a page is no text of the plan: what the browser runs, what the site repeats, what is hidden. */
final class PageParts {

    private static final Set<String> NEVER_TEXT = Set.of(
            "head",
            "title",
            "meta",
            "link",
            "base",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "frame",
            "frameset",
            "noframes",
            "object",
            "embed",
            "applet",
            "param",
            "video",
            "audio",
            "source",
            "track",
            "canvas",
            "map",
            "area",
            "button",
            "select",
            "option",
            "datalist",
            "input",
            "textarea",
            "progress",
            "meter",
            "dialog",
            "xml",
            "rp",
            "annotation",
            "annotation-xml",
            "colgroup",
            "col");

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "aside",
            "header",
            "footer",
            "nav",
            "hgroup",
            "blockquote",
            "address",
            "figure",
            "figcaption",
            "center",
            "dl",
            "dt",
            "dd",
            "fieldset",
            "legend",
            "form",
            "details",
            "summary",
            "pre",
            "listing",
            "body",
            "html",
            "li",
            "hr",
            "caption",
            "tr",
            "td",
            "th",
            "search");

    private static final Set<String> OF_THE_SITE = Set.of("navigation", "banner", "contentinfo", "search");

    private static final Pattern CONTENTS =
            Pattern.compile("(?iu)(?:.*\\s)?(?:toc|sommaire|table-of-contents|tableofcontents)(?:\\s.*)?"
                    + "|(?:table of contents|sommaire|table des mati[eè]res)\\s?\\d*");
    private static final Pattern WORD_CONTENTS = Pattern.compile("(?i)mso(?:toc(?:\\d|heading)|tableoffigures)");
    private static final Pattern WORD_COMMENT = Pattern.compile("(?i)mso-(?:element|comment)[^;]*comment");

    private PageParts() {}

    static boolean isNeverText(Element element) {
        return NEVER_TEXT.contains(element.normalName())
                || element.hasClass("MsoCommentReference")
                || element.hasClass("mw-editsection")
                || WORD_COMMENT.matcher(element.attr("style")).find();
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Why the words of an element are no text of the plan, if they are none. */
    static Optional<Reason> leftOut(Element element) {
        if (element.hasAttr("hidden")
                || element.hasAttr("style") && InlineStyle.of(element).hides()) {
            return Optional.of(Reason.HIDDEN_TEXT);
        }
        if (isContents(element)) {
            return Optional.of(Reason.TABLE_OF_CONTENTS);
        }
        return isOfTheSite(element) ? Optional.of(Reason.RUNNING_HEAD) : Optional.empty();
    }

    private static boolean isContents(Element element) {
        return switch (element.normalName()) {
            case "nav", "div", "ul", "ol", "aside", "section" ->
                CONTENTS.matcher(element.id()).matches()
                        || CONTENTS.matcher(element.className()).matches()
                        || element.attr("role").equals("doc-toc");
            case "p", "h1" ->
                element.classNames().stream()
                        .anyMatch(name -> WORD_CONTENTS.matcher(name).matches());
            default -> false;
        };
    }

    private static boolean isBesideArticle(Element element) {
        return element.root() instanceof Element page && page.selectFirst("main, article") != null;
    }

    /** The header of an article is its own; that of a page is the site's. */
    private static boolean isOfTheSite(Element element) {
        return switch (element.normalName()) {
            case "nav", "search" -> true;
            case "header", "footer" -> element.closest("main, article, section, blockquote") == null;
            case "aside" -> element.closest("main, article, section") == null && isBesideArticle(element);
            case "div" -> element.attr("title").matches("header|footer") || OF_THE_SITE.contains(element.attr("role"));
            default -> OF_THE_SITE.contains(element.attr("role"));
        };
    }
}
