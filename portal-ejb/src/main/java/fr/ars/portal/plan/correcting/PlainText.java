package fr.ars.portal.plan.correcting;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import fr.ars.portal.plan.PlanException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The words of a paragraph as a person corrects them in a field. What was not touched keeps its marks (bold, links), and
 * calls of footnotes stay where they are: they are not in the field. A line break is a line break.
 */
final class PlainText {

    private static final int LONGEST = 20_000;
    private static final Pattern TOKEN = Pattern.compile("(?U)\\w+|\\s|[^\\w\\s]");
    private static final Set<String> OTHERS =
            Set.of("p", "ul", "ol", "li", "table", "div", "figure", "figcaption", "caption");
    private static final String MARKS = "strong, em, sup, sub, a";

    private final Element piece;
    private final List<TextNode> nodes = new ArrayList<>();

    PlainText(Element piece) {
        this.piece = piece;
        breaksAsText();
        collect(piece);
    }

    private void breaksAsText() {
        for (Element lineBreak : piece.select("br")) {
            lineBreak.replaceWith(new TextNode("\n"));
        }
    }

    private void collect(Node node) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text) {
                nodes.add(text);
            } else if (child instanceof Element element
                    && !OTHERS.contains(element.normalName())
                    && !isNoteLink(element)) {
                collect(element);
            }
        }
    }

    private static boolean isNoteLink(Element element) {
        return element.attr("href").startsWith("#note-") || element.attr("href").startsWith("#call-");
    }

    static String of(Element piece) {
        return new PlainText(piece.clone()).whole().strip();
    }

    static void correct(Element piece, String typed) {
        if (typed.isBlank()) {
            throw new PlanException("text-missing");
        }
        replace(piece, typed);
    }

    /** The same for what may be empty, such as a cell. */
    static void replace(Element piece, String typed) {
        if (typed.length() > LONGEST) {
            throw new PlanException("text-too-long", LONGEST);
        }
        String wanted = typed.replace("\r\n", "\n").strip();
        if (!of(piece).equals(wanted)) {
            new PlainText(piece).become(wanted);
        }
    }

    private void become(String wanted) {
        if (nodes.isEmpty()) {
            TextNode fresh = new TextNode("");
            piece.prependChild(fresh);
            nodes.add(fresh);
        }
        String text = whole();
        int margin = text.indexOf(text.strip());
        List<String> from = tokens(text.strip());
        List<String> to = tokens(wanted);
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas().reversed()) {
            int start = margin + length(from.subList(0, delta.getSource().getPosition()));
            replace(
                    start,
                    start + length(delta.getSource().getLines()),
                    String.join("", delta.getTarget().getLines()));
        }
        textAsBreaks();
        removeEmptyMarks();
    }

    private String whole() {
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> text.append(node.getWholeText()));
        return text.toString();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static int length(List<String> tokens) {
        return tokens.stream().mapToInt(String::length).sum();
    }

    /** Puts other words in the place of a stretch: into the text where it starts, so that they take its marks. */
    private void replace(int start, int end, String words) {
        int offset = 0;
        boolean placed = words.isEmpty();
        for (TextNode node : nodes) {
            String text = node.getWholeText();
            int from = Math.clamp((long) start - offset, 0, text.length());
            int to = Math.clamp((long) end - offset, 0, text.length());
            boolean here =
                    !placed && (start < offset + text.length() || start == end && start == offset + text.length());
            if (here || to > from) {
                node.text(text.substring(0, from) + (here ? words : "") + text.substring(to));
                placed = placed || here;
            }
            offset += text.length();
        }
        if (!placed) {
            TextNode last = nodes.getLast();
            last.text(last.getWholeText() + words);
        }
    }

    private void textAsBreaks() {
        for (TextNode node : nodes) {
            List<String> lines = List.of(node.getWholeText().split("\n", -1));
            for (String line : lines.subList(0, lines.size() - 1)) {
                node.before(new TextNode(line));
                node.before(new Element("br"));
            }
            node.text(lines.getLast());
        }
    }

    private void removeEmptyMarks() {
        for (Element mark : piece.select(MARKS).reversed()) {
            if (mark.childNodes().stream().allMatch(PlainText::isEmptyText)) {
                mark.remove();
            }
        }
    }

    private static boolean isEmptyText(Node child) {
        return child instanceof TextNode text && text.getWholeText().isEmpty();
    }
}
