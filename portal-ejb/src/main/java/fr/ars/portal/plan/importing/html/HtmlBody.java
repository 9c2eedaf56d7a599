package fr.ars.portal.plan.importing.html;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.Figure;
import fr.ars.portal.plan.importing.content.Note;
import fr.ars.portal.plan.importing.content.Picture;
import fr.ars.portal.plan.importing.content.Pictures;
import fr.ars.portal.plan.importing.reading.Findings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is known of a page while it is read, wherever in it one stands. */
final class HtmlBody {

    private static final Pattern DATA = Pattern.compile("(?is)data:image/[a-z+.-]+(?:;[^,;]*)*;base64,(.*)");

    final Findings found = new Findings();
    final HtmlNotes notes;

    private final Pictures pictures;
    private final Set<Element> called = new HashSet<>();

    HtmlBody(Document page, Pictures pictures) {
        this.notes = HtmlNotes.find(page);
        this.pictures = pictures;
    }

    /** The note a link calls for the first time. */
    Optional<Note> call(Element link) {
        Optional<Element> body = notes.calledBy(link).filter(called::add);
        return body.map(element -> {
            String id = Integer.toString(called.size());
            String label = link.text().replaceAll("[\\[\\]()\\s]", "");
            List<Block> blocks = new HtmlFlow(this).blocks(element);
            return new Note(id, label.isEmpty() ? id : label, blocks);
        });
    }

    /** A picture, if it shows something; it is kept only when the page holds it. */
    Optional<Figure> figure(Element image) {
        found.watch.isMoreThanLines();
        String alternative = image.attr("alt").isBlank() ? image.attr("title") : image.attr("alt");
        Optional<Picture> picture = kept(image.attr("src"));
        boolean decorative = image.hasAttr("alt") && alternative.isBlank()
                || image.attr("role").matches("presentation|none");
        return decorative && picture.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure(alternative.strip(), picture));
    }

    private Optional<Picture> kept(String address) {
        Matcher data = DATA.matcher(address);
        if (!data.matches()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(data.group(1));
            return pictures.keep(new ByteArrayInputStream(bytes));
        } catch (IllegalArgumentException | IOException e) {
            return Optional.empty(); // its place in the text is kept and says that it is missing
        }
    }
}
