package fr.ars.portal.web.api.consultation;

import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.ConsultationLine;
import fr.ars.portal.consultation.ConsultationQueries;
import fr.ars.portal.consultation.ConsultationView;
import fr.ars.portal.consultation.FigureQueries;
import fr.ars.portal.consultation.Figures;
import fr.ars.portal.consultation.PublishedFigures;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.plan.DraftVersionId;
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

/** Consultations, the sections of their texts, their figures. */
@Path("consultations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ConsultationsResource {

    private static final String ID = "{id: [1-9][0-9]{0,17}}";

    @Inject
    Here here;

    @Inject
    ConsultationQueries consultations;

    @Inject
    FigureQueries figures;

    @Inject
    PublishedFigures published;

    @Inject
    PlanQueries plans;

    @Inject
    ConsultationJson json;

    @Inject
    Answer answer;

    @GET
    public Response all(@Context Request request) {
        Page<ConsultationLine> page = consultations.all(here.scope(), here.getCursor());
        JsonArrayBuilder lines = Json.createArrayBuilder();
        page.items().forEach(line -> lines.add(json.line(line)));
        return answer.of(request, Json.createObjectBuilder().add("consultations", lines), page);
    }

    @GET
    @Path(ID)
    public Response one(@Context Request request, @PathParam("id") long id) {
        return answer.of(request, json.view(view(id)).build());
    }

    @GET
    @Path(ID + "/sections")
    public Response sections(@Context Request request, @PathParam("id") long id) {
        ConsultationView view = view(id);
        Map<Long, Figures> counted = figures.bySection(view.line().id());
        JsonArrayBuilder sections = Json.createArrayBuilder();
        plans.outline(new DraftVersionId(view.draftVersion()))
                .forEach(entry -> sections.add(json.section(
                        view.line(), entry, counted.getOrDefault(entry.section().value(), Figures.NONE))));
        return answer.of(
                request,
                Json.createObjectBuilder()
                        .add("consultation", id)
                        .add("sections", sections)
                        .build());
    }

    @GET
    @Path(ID + "/figures")
    public Response figures(@Context Request request, @PathParam("id") long id) {
        return answer.of(
                request,
                json.figures(published.sheet(view(id).line()))
                        .add("consultation", id)
                        .build());
    }

    private ConsultationView view(long number) {
        ConsultationId id = new ConsultationId(number);
        return consultations.find(here.scope(), id).orElseThrow(() -> new NotFoundException(id.ref()));
    }
}
