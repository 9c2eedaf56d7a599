package fr.ars.portal.web.consultation;

import fr.ars.portal.agency.AgencyView;
import fr.ars.portal.files.PdfPaper;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.PortalAddress;
import fr.ars.portal.plan.ErratumLine;
import fr.ars.portal.plan.PlanQueries;
import fr.ars.portal.plan.VersionLine;
import fr.ars.portal.plan.reading.ReadSection;
import fr.ars.portal.web.faces.Route;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The whole text as it is put on paper: what it is and how to prove it, its summary, its sections with their errata. */
@RequestScoped
public class TextPaper {

    /** Changes when papers are to look different: those that are kept are then made again. */
    private static final String LOOK = "1";

    private static final int DEEPEST_IN_SUMMARY = 2;

    @Inject
    Reading reading;

    @Inject
    TextPage page;

    @Inject
    Errata errata;

    @Inject
    PlanQueries plans;

    @Inject
    PortalAddress portal;

    @Inject
    Texts texts;

    /** Errata are only ever added and withdrawn: how many of each there are is never twice the same. */
    String state() {
        long withdrawn =
                errata.getAll().stream().filter(ErratumLine::isWithdrawn).count();
        return LOOK + ":" + errata.getAll().size() + ":" + withdrawn;
    }

    PdfPaper paper() {
        VersionLine line = plans.version(reading.version())
                .orElseThrow(() -> new NotFoundException(reading.version().ref()));
        AgencyView agency = reading.getAgency();
        List<String> parts = new ArrayList<>();
        parts.add(cover(line, agency));
        parts.add(summary());
        page.getSections().forEach(section -> parts.add(part(section)));
        String running = line.planLabel() + " – " + texts.with("plan.version", List.of(line.number()));
        return new PdfPaper(line.planLabel(), texts.with("reading.paper", List.of(agency.name())), running, parts);
    }

    private String cover(VersionLine line, AgencyView agency) {
        String frozen = line.frozenAt().map(agency.time()::moment).orElse("");
        String address = portal.of("/" + agency.slug() + Route.CONSULTATIONS.path());
        StringBuilder html = new StringBuilder("<h1>" + escaped(line.planLabel()) + "</h1>");
        fact(html, agency.name());
        fact(html, texts.with("reading.paper-version", List.of(line.number(), frozen)));
        fact(html, texts.with("reading.paper-hash", List.of(line.sha256().orElse(""))));
        fact(html, texts.with("reading.paper-source", List.of(address)));
        if (!errata.getAll().isEmpty()) {
            fact(
                    html,
                    texts.with("reading.paper-errata", List.of(errata.getAll().size())));
        }
        return html.toString();
    }

    private String summary() {
        StringBuilder html =
                new StringBuilder("<h2 class=\"new-page\">" + escaped(texts.of("reading.summary")) + "</h2>");
        html.append("<ul class=\"contents\">");
        page.getSections().stream()
                .map(ReadSection::entry)
                .filter(entry -> entry.level() <= DEEPEST_IN_SUMMARY)
                .forEach(entry -> html.append("<li class=\"level-")
                        .append(entry.level())
                        .append("\"><a href=\"#section-")
                        .append(entry.anchor())
                        .append("\">")
                        .append(escaped(entry.heading()))
                        .append("</a></li>"));
        return html.append("</ul>").toString();
    }

    private String part(ReadSection section) {
        StringBuilder html = new StringBuilder(section.entry().level() == 1 ? "<div class=\"new-page\">" : "<div>");
        html.append(section.heading());
        errata.on(section.entry().anchor()).forEach(line -> html.append(note(line)));
        return html.append(section.paper()).append("</div>").toString();
    }

    private String note(ErratumLine line) {
        StringBuilder html = new StringBuilder("<div class=\"note\">");
        html.append("<p><strong>")
                .append(escaped(texts.with(
                        line.isWithdrawn() ? "erratum.withdrawn-heading" : "erratum.heading",
                        List.of(errata.published(line), errata.issuer(line)))))
                .append("</strong></p>");
        if (line.isWithdrawn()) {
            fact(html, texts.with("erratum.withdrawn-on", List.of(errata.withdrawn(line))));
            fact(html, errata.withdrawalReason(line));
        }
        fact(html, texts.of("erratum.instead-of") + " " + line.wrong());
        fact(html, texts.of("erratum.read") + " " + line.corrected());
        fact(html, texts.of("erratum.because") + " " + line.reason());
        return html.append("</div>").toString();
    }

    private static void fact(StringBuilder html, String text) {
        html.append("<p class=\"lines\">").append(escaped(text)).append("</p>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
