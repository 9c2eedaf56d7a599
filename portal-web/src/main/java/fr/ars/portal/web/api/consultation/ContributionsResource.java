package fr.ars.portal.web.api.consultation;

import fr.ars.portal.consultation.Capacity;
import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.ConsultationQueries;
import fr.ars.portal.consultation.ConsultationView;
import fr.ars.portal.consultation.ContributionFilter;
import fr.ars.portal.consultation.ContributionLine;
import fr.ars.portal.consultation.ContributionQueries;
import fr.ars.portal.consultation.FigureQueries;
import fr.ars.portal.consultation.OpenContribution;
import fr.ars.portal.consultation.PublishedFigures;
import fr.ars.portal.consultation.SmallGroups;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.PlanQueries;
import fr.ars.portal.web.api.Answer;
import fr.ars.portal.web.faces.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;

/** The published contributions of a consultation, by key, as the exports hold them. */
@Path("consultations/{id: [1-9][0-9]{0,17}}/contributions")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ContributionsResource {

    @Inject
    Here here;

    @Inject
    ConsultationQueries consultations;

    @Inject
    ContributionQueries contributions;

    @Inject
    FigureQueries figures;

    @Inject
    PublishedFigures published;

    @Inject
    PlanQueries plans;

    @Inject
    ContributionParameters parameters;

    @Inject
    Answer answer;

    @GET
    public Response all(@Context Request request, @PathParam("id") long number) {
        ConsultationId id = new ConsultationId(number);
        ConsultationView view = consultations.find(here.scope(), id).orElseThrow(() -> new NotFoundException(id.ref()));
        Map<Long, OutlineEntry> sections = plans.outline(new DraftVersionId(view.draftVersion())).stream()
                .collect(Collectors.toMap(entry -> entry.section().value(), entry -> entry));
        SmallGroups<Capacity> capacities = published.capacities(view.line());
        ContributionFilter filter = parameters.filter(sections.values(), capacities);
        Page<ContributionLine> page = contributions.find(id, filter, here.getCursor(), answer.limit());
        JsonArrayBuilder lines = Json.createArrayBuilder();
        page.items()
                .forEach(line -> lines.add(
                        OpenContribution.of(line, sections, capacities).json()));
        return answer.of(
                request,
                Json.createObjectBuilder()
                        .add("consultation", number)
                        .add("total", figures.published(id, filter))
                        .add("contributions", lines),
                page);
    }
}
