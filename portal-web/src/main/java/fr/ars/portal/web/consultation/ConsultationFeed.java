package fr.ars.portal.web.consultation;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import fr.ars.portal.consultation.ConsultationLine;
import fr.ars.portal.consultation.ConsultationQueries;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Links;
import fr.ars.portal.web.faces.Route;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The latest consultations, each with where it stands. */
@RequestScoped
public class ConsultationFeed {

    @Inject
    Here here;

    @Inject
    Links links;

    @Inject
    Texts texts;

    @Inject
    ConsultationQueries consultations;

    @Inject
    ConsultationsPage shown;

    @Inject
    AtomPieces atom;

    Feed feed() {
        List<Entry> entries = consultations.all(here.scope(), Cursor.start()).items().stream()
                .map(this::entry)
                .toList();
        return atom.feed(texts.of("figure.feed.consultations") + " – " + here.getPortalName(), entries);
    }

    private Entry entry(ConsultationLine line) {
        String when = shown.when(line);
        String summary =
                when.isEmpty() ? shown.phase(line) : texts.with("figure.feed.until", List.of(shown.phase(line), when));
        return atom.entry(
                links.to(Route.CONSULTATION, List.of(line.id(), line.slug())),
                line.title(),
                shown.agencyName(line) + ". " + summary,
                line.opensAt(),
                line.opensAt().isBefore(line.readAt())
                        ? (line.closesAt().isBefore(line.readAt()) ? line.closesAt() : line.opensAt())
                        : line.opensAt());
    }
}
