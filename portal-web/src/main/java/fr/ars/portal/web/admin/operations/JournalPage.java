package fr.ars.portal.web.admin.operations;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.AgencyView;
import fr.ars.portal.audit.Journal;
import fr.ars.portal.audit.JournalFilter;
import fr.ars.portal.audit.JournalLine;
import fr.ars.portal.audit.Verification;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.operation.JournalService;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The journal, searched by what stands in the address, and whether its chain still holds. */
@Named
@RequestScoped
public class JournalPage {

    private static final Pattern SUBJECT = Pattern.compile("([a-z-]{1,40})/([^/\\s]{1,80})");

    @Inject
    JournalService service;

    @Inject
    Agencies agencies;

    @Inject
    Here here;

    @Inject
    Texts texts;

    private Page<JournalRow> lines = Page.empty();
    private Optional<Verification> verification = Optional.empty();

    /** The service refuses whoever may not see this. */
    @PostConstruct
    void open() {
        lines = service.lines(here.scope(), filter(), here.getCursor()).map(this::row);
        if (here.parameter("verifier").isPresent()) {
            verification = Optional.of(service.verify(here.scope()));
        }
    }

    /** What is not understood does not restrict: the fields show what was asked. */
    private JournalFilter filter() {
        return new JournalFilter(
                here.parameter("objet").map(String::strip).flatMap(JournalPage::subject),
                here.parameter("auteur").map(String::strip),
                here.parameter("action").map(String::strip),
                day("depuis", day -> day.atStartOfDay(zone()).toInstant()),
                day("jusqu", day -> day.plusDays(1).atStartOfDay(zone()).toInstant()));
    }

    private static Optional<SubjectRef> subject(String typed) {
        Matcher matcher = SUBJECT.matcher(typed);
        return matcher.matches() ? Optional.of(new SubjectRef(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    private Optional<Instant> day(String parameter, Function<LocalDate, Instant> edge) {
        return here.parameter(parameter).flatMap(typed -> {
            try {
                return Optional.of(edge.apply(LocalDate.parse(typed.strip())));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    private ZoneId zone() {
        return here.getTime().zone().id();
    }

    private JournalRow row(JournalLine line) {
        boolean account = !line.actor().equals(Journal.SYSTEM) && !line.actor().equals(Journal.VISITOR);
        return new JournalRow(
                here.getTime().exact(line.at()),
                account ? line.actor() : texts.of("operation.actor." + line.actor()),
                account ? line.actor() : "",
                line.action(),
                line.subjectKind() + "/" + line.subjectId(),
                line.owner().flatMap(agencies::find).map(AgencyView::shortName).orElse(""),
                line.details().equals("{}") ? "" : line.details(),
                line.sealNumber().map(number -> Long.toString(number)).orElse(""));
    }

    public Page<JournalRow> getLines() {
        return lines;
    }

    /** What stands in the address under that name. */
    public String asked(String parameter) {
        return here.parameter(parameter).orElse("");
    }

    public boolean isVerified() {
        return verification.isPresent();
    }

    public boolean isWhole() {
        return verification.filter(Verification::holds).isPresent();
    }

    /** What the check of the chain found, in a sentence or two. */
    public String getFinding() {
        return verification.map(this::finding).orElse("");
    }

    private String finding(Verification found) {
        String whole = texts.with("operation.chain-length", List.of(found.sealed()));
        String broken = found.broken()
                .map(at -> " " + texts.with("operation.chain-broken", List.of(Long.toString(at.number()))))
                .orElse("");
        String overdue =
                found.overdue() == 0 ? "" : " " + texts.with("operation.chain-overdue", List.of(found.overdue()));
        return whole + broken + overdue;
    }

    /** The seal of the last line, to compare with what was written down elsewhere. */
    public String getHead() {
        return verification.map(Verification::head).orElse("");
    }
}
