package fr.ars.portal.web.consultation;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.FrenchTime;
import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.ConsultationLine;
import fr.ars.portal.consultation.ConsultationQueries;
import fr.ars.portal.consultation.Phase;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.PortalAddress;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Links;
import fr.ars.portal.web.faces.Route;
import fr.ars.portal.web.faces.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * When consultations open and close, for people's calendars. Instants are in universal time, which every calendar shows
 * in its owner's; the words beside them tell that of the portal through which one takes part, which decides.
 */
@WebServlet("/calendars")
public class CalendarServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST = 500;

    @Inject
    transient Here here;

    @Inject
    transient Links links;

    @Inject
    transient Reading reading;

    @Inject
    transient ConsultationQueries consultations;

    @Inject
    transient Agencies agencies;

    @Inject
    transient PortalAddress address;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean all = here.route().filter(Route.CONSULTATIONS_DATES::equals).isPresent();
        Collection<ConsultationLine> lines = all ? current() : List.of(reading.getLine());
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Agences régionales de santé//Portail de la démocratie en santé//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        lines.forEach(line -> add(calendar, line));
        response.setContentType("text/calendar; charset=UTF-8");
        new CalendarOutputter(false).output(calendar, response.getOutputStream());
    }

    /** All that are open or will be, and the latest of those that are over. */
    private Collection<ConsultationLine> current() {
        Map<ConsultationId, ConsultationLine> lines = new LinkedHashMap<>();
        Stream.of(
                        consultations.open(here.scope(), MOST),
                        consultations.upcoming(here.scope(), MOST),
                        consultations.all(here.scope(), Cursor.start()).items())
                .flatMap(List::stream)
                .forEach(line -> lines.putIfAbsent(line.id(), line));
        return lines.values();
    }

    private void add(Calendar calendar, ConsultationLine line) {
        FrenchTime time = agencies.get(line.place()).time();
        calendar.add(event(
                line,
                "opening",
                line.opensAt(),
                texts.with("figure.calendar.opens", List.of(time.moment(line.opensAt())))));
        calendar.add(event(
                line,
                "closing",
                line.closesAt().minus(HOUR),
                texts.with("figure.calendar.closes", List.of(time.end(line.closesAt())))));
    }

    /** An hour: from the opening on, and up to the closing. */
    private VEvent event(ConsultationLine line, String what, Instant start, String words) {
        VEvent event = new VEvent(false);
        event.add(new Uid("consultation-" + line.id() + "-" + line.place() + "-" + what + "@"
                + URI.create(address.of("/")).getHost()));
        event.add(new DtStamp(here.getReceivedAt()));
        event.add(new DtStart<>(start));
        event.add(new DtEnd<>(start.plus(HOUR)));
        event.add(new Summary(texts.with(
                what.equals("opening") ? "figure.calendar.opening" : "figure.calendar.closing",
                List.of(line.title()))));
        event.add(new Description(words));
        event.add(new Url(URI.create(address.of(links.to(Route.CONSULTATION, List.of(line.id(), line.slug()))))));
        event.add(status(line.phase()));
        return event;
    }

    /** While it is interrupted nobody knows when it will end: the time that passes is given back. */
    private static Status status(Phase phase) {
        return switch (phase) {
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
            case SUSPENDED -> ImmutableStatus.VEVENT_TENTATIVE;
            default -> ImmutableStatus.VEVENT_CONFIRMED;
        };
    }
}
