package fr.ars.portal.web.api.consultation;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.TerritoryView;
import fr.ars.portal.consultation.Capacity;
import fr.ars.portal.consultation.ConsultationLine;
import fr.ars.portal.consultation.ConsultationView;
import fr.ars.portal.consultation.FigureSheet;
import fr.ars.portal.consultation.Figures;
import fr.ars.portal.consultation.Stance;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.web.api.Answer;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Links;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;

/** How consultations and their figures are written as JSON: what opendata/openapi.json promises. */
@RequestScoped
public class ConsultationJson {

    @Inject
    Here here;

    @Inject
    Links links;

    @Inject
    Agencies agencies;

    @Inject
    Answer answer;

    JsonObjectBuilder line(ConsultationLine line) {
        return Json.createObjectBuilder()
                .add("id", line.id().value())
                .add("agency", agencies.get(line.agency()).slug())
                .add("title", line.title())
                .add("phase", line.phase().name())
                .add("opensAt", line.opensAt().toString())
                .add("closesAt", line.closesAt().toString())
                .add("zone", agencies.get(line.place()).zone().id().getId())
                .add("page", answer.address(links.to(Route.CONSULTATION, List.of(line.id(), line.slug()))));
    }

    JsonObjectBuilder view(ConsultationView view) {
        JsonObjectBuilder json = line(view.line())
                .add("purpose", view.purpose())
                .add("decider", view.decider())
                .add("openToChange", view.openToChange());
        view.cancellationReason().ifPresent(reason -> json.add("cancellationReason", reason));
        view.synthesis()
                .ifPresent(synthesis -> json.add(
                        "synthesis",
                        Json.createObjectBuilder()
                                .add("text", synthesis.text())
                                .add("publishedAt", synthesis.publishedAt().toString())));
        return json;
    }

    JsonObjectBuilder section(ConsultationLine line, OutlineEntry entry, Figures figures) {
        return Json.createObjectBuilder()
                .add("anchor", entry.anchor())
                .add("level", entry.level())
                .add("number", entry.number())
                .add("title", entry.title())
                .add("published", figures.published())
                .add("answered", figures.answered())
                .add("byStance", stances(figures))
                .add("page", answer.address(links.to(Route.SECTION, List.of(line.id(), line.slug(), entry.anchor()))));
    }

    JsonObjectBuilder figures(FigureSheet sheet) {
        Figures total = sheet.participation().figures();
        return Json.createObjectBuilder()
                .add("received", total.counted())
                .add("published", total.published())
                .add("answered", total.answered())
                .add("waiting", sheet.participation().waiting())
                .add("refused", sheet.participation().refused())
                .add("withdrawn", sheet.participation().withdrawn())
                .add("late", total.late())
                .add("byStance", stances(total))
                .add("threshold", sheet.threshold())
                .add("byCapacity", capacities(sheet))
                .add("otherCapacities", sheet.capacities().others())
                .add("byDepartment", departments(sheet))
                .add("otherDepartments", sheet.departments().others())
                .add("byDay", days(sheet));
    }

    private static JsonObjectBuilder stances(Figures figures) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (Stance stance : Stance.values()) {
            json.add(stance.name(), figures.of(stance));
        }
        return json;
    }

    private static JsonArrayBuilder capacities(FigureSheet sheet) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        for (Capacity capacity : sheet.capacities().shown().keySet()) {
            json.add(Json.createObjectBuilder()
                    .add("capacity", capacity.name())
                    .add("published", sheet.capacities().shown().getOrDefault(capacity, 0L)));
        }
        return json;
    }

    private JsonArrayBuilder departments(FigureSheet sheet) {
        LocalDate day = here.getTime().dateOf(here.getReceivedAt());
        JsonArrayBuilder json = Json.createArrayBuilder();
        sheet.departments().shown().forEach((code, number) -> {
            JsonObjectBuilder department =
                    Json.createObjectBuilder().add("code", code).add("published", number);
            agencies.department(code, day).map(TerritoryView::name).ifPresent(name -> department.add("name", name));
            json.add(department);
        });
        return json;
    }

    private static JsonArrayBuilder days(FigureSheet sheet) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        sheet.days()
                .forEach((day, number) -> json.add(
                        Json.createObjectBuilder().add("day", day.toString()).add("received", number)));
        return json;
    }
}
