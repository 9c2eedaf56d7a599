package fr.ars.portal.plan.importing.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the notes of a page. However it was written, a note and its call lead to each other: the call is a link to the
 * note, and in the note a link leads back.
 */
final class HtmlNotes {

    private static final int LONGEST_CALL = 12;
    /** How offices name what holds a note of several paragraphs. */
    private static final String HOLDER = "(?i)(?:sd(?:foot|end)note|ftn|edn)\\d+";

    private final Map<String, Element> targets = new HashMap<>();
    private final Map<Element, Element> noteByCall = new HashMap<>();
    private final Set<Element> notes = new HashSet<>();
    private final Set<Element> backLinks = new HashSet<>();

    private HtmlNotes() {}

    static HtmlNotes find(Document page) {
        HtmlNotes found = new HtmlNotes();
        for (Element element : page.select("[id], a[name]")) {
            found.targets.putIfAbsent(element.id(), element);
            found.targets.putIfAbsent(element.attr("name"), element);
        }
        found.targets.remove("");
        for (Element link : page.select("a[href^=#]")) {
            if (link.text().strip().length() <= LONGEST_CALL) {
                found.consider(link);
            }
        }
        return found;
    }

    private void consider(Element call) {
        if (call.parents().stream().anyMatch(notes::contains)) {
            return; // notes come after what calls them: this link leads back
        }
        Optional<Element> note = target(call).flatMap(HtmlNotes::holder);
        if (note.isEmpty() || call.parents().contains(note.get())) {
            return;
        }
        for (Element back : note.get().select("a[href^=#]")) {
            if (target(back).filter(place -> isPlaceOf(place, call)).isPresent()) {
                noteByCall.put(call, note.get());
                notes.add(note.get());
                backLinks.add(back);
            }
        }
    }

    private Optional<Element> target(Element link) {
        return Optional.ofNullable(targets.get(link.attr("href").substring(1)));
    }

    /** What is named is the call, what it stands in ("sup"), or an empty mark beside it. */
    private static boolean isPlaceOf(Element place, Element call) {
        boolean around =
                call.equals(place) || call.parent() != null && call.parent().equals(place);
        boolean within = call.select("*").contains(place);
        boolean beside = place.text().isBlank() && place.equals(call.previousElementSibling());
        return around || within || beside;
    }

    /** The whole of the note a mark stands in. */
    private static Optional<Element> holder(Element mark) {
        if (mark.closest("h1, h2, h3, h4, h5, h6") != null) {
            return Optional.empty();
        }
        Element block = mark.closest("li, dd, aside, p, div");
        if (block == null || block.normalName().equals("div") && !block.equals(mark) && !isHolder(block)) {
            return Optional.empty();
        }
        Element parent = block.parent();
        boolean wider = parent != null && (parent.normalName().equals("li") || isHolder(parent));
        return Optional.of(wider && parent != null ? parent : block);
    }

    private static boolean isHolder(Element element) {
        return element.id().matches(HOLDER);
    }

    /** The note this link calls. */
    Optional<Element> calledBy(Element link) {
        return Optional.ofNullable(noteByCall.get(link));
    }

    boolean isNote(Element element) {
        return notes.contains(element);
    }

    boolean isBackLink(Element element) {
        return backLinks.contains(element);
    }
}
