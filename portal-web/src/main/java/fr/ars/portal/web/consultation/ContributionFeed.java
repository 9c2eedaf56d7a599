package fr.ars.portal.web.consultation;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import fr.ars.portal.consultation.ContributionFilter;
import fr.ars.portal.consultation.ContributionLine;
import fr.ars.portal.consultation.ContributionQueries;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Links;
import fr.ars.portal.web.faces.Route;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The latest contributions of a consultation or of a section, or the latest answers to them. A feed is kept by those who
 * read it, where nothing can be taken back: what people wrote stays on its page, the agency's own words are here.
 */
@RequestScoped
public class ContributionFeed {

    private static final int MOST = 50;

    @Inject
    Here here;

    @Inject
    Links links;

    @Inject
    Texts texts;

    @Inject
    Reading reading;

    @Inject
    AskedContributions asked;

    @Inject
    ContributionQueries contributions;

    @Inject
    AtomPieces atom;

    Feed feed() {
        boolean answers = asked.filter().answered().orElse(false);
        List<ContributionLine> lines = answers
                ? contributions.latestAnswered(reading.getLine().id(), MOST)
                : contributions
                        .find(reading.getLine().id(), filter(), Cursor.start(), MOST)
                        .items();
        String title = texts.with(
                answers ? "figure.feed.answers" : "figure.feed.contributions",
                List.of(reading.getLine().title()));
        return atom.feed(title, lines.stream().map(line -> entry(line, answers)).toList());
    }

    /** On the page of a section, those on the section. */
    private ContributionFilter filter() {
        if (here.route().filter(Route.SECTION::equals).isEmpty()) {
            return asked.filter();
        }
        String anchor = here.value("anchor");
        long section = reading.getOutline().stream()
                .filter(entry -> entry.anchor().equals(anchor))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(new SubjectRef("section", anchor)))
                .section()
                .value();
        return ContributionFilter.ALL.onSection(section);
    }

    private Entry entry(ContributionLine line, boolean answer) {
        Optional<String> section = line.section().flatMap(reading::section).map(OutlineEntry::heading);
        String about = texts.of("contribution.stance." + line.stance().name());
        String number = texts.with("contribution.one", List.of(line.number()));
        String path = links.to(
                Route.CONTRIBUTION,
                List.of(reading.getLine().id(), reading.getLine().slug(), line.number()));
        Optional<ContributionLine.Answer> given = line.answer().filter(a -> answer);
        return atom.entry(
                path,
                given.map(a -> texts.with(
                                "figure.feed.answer",
                                List.of(
                                        number,
                                        texts.of("contribution.outcome."
                                                + a.outcome().name()))))
                        .orElse(texts.with("figure.feed.contribution", List.of(number, about))),
                given.map(ContributionLine.Answer::text).orElse(section.orElse(texts.of("figure.whole-text"))),
                line.receivedAt(),
                given.map(ContributionLine.Answer::publishedAt).orElse(line.receivedAt()));
    }
}
