package fr.ars.portal.web.admin.plan;

import fr.ars.portal.agency.PlanPartType;
import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Scopes;
import fr.ars.portal.plan.DraftImportService;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.NewPlan;
import fr.ars.portal.plan.PlanPartKind;
import fr.ars.portal.plan.PlanStructure;
import fr.ars.portal.plan.PlanStructures;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Option;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import fr.ars.portal.web.faces.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A plan is created with the file of its first part: a refused file leaves nothing behind. */
@Named
@RequestScoped
public class NewPlanPage {

    @Inject
    DraftImportService imports;

    @Inject
    DraftUpload upload;

    @Inject
    PlanStructures structures;

    @Inject
    Caller caller;

    @Inject
    Here here;

    @Inject
    Texts texts;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    private String label = "";
    private LocalDate begins = LocalDate.EPOCH;
    private String structure = PlanStructure.PRS_LMSS.code();
    private String part = "";

    @PostConstruct
    void open() {
        caller.require(Capability.EDIT_PLAN, Extent.FULL, Scopes.of(here.scope()));
        begins = here.parameter("begins")
                .flatMap(NewPlanPage::day)
                .orElseGet(() -> here.getTime().dateOf(here.getReceivedAt()));
    }

    public void create() throws IOException {
        NewPlan wanted = new NewPlan(
                label.strip(),
                PlanStructure.parse(structure).orElse(null),
                PlanPartKind.parse(part).orElse(null),
                begins);
        errors.check(wanted);
        upload.require();
        if (!errors.isAny()) {
            Optional<DraftVersionId> made =
                    upload.read((name, content) -> imports.begin(here.scope(), wanted, name, content));
            made.ifPresent(id -> redirect.telling("plan.received", Route.ADMIN_DRAFT, id));
        }
    }

    /** A day as the date field of a browser sends it. */
    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The first day of the plan, which decides what is offered. */
    public String getBegins() {
        return begins.toString();
    }

    /** What was law on that day. */
    public List<Option> getStructures() {
        return structures.on(begins).stream()
                .map(type -> new Option(type.code(), type.label(), parts(type.code())))
                .toList();
    }

    private String parts(String code) {
        String names = structures.parts(new PlanStructure(code), begins).stream()
                .map(PlanPartType::label)
                .collect(Collectors.joining(" ; "));
        return texts.with("plan.structure-parts", List.of(names));
    }

    /** The parts of all of them: which one goes with which structure is checked when the form is sent. */
    public List<Option> getParts() {
        Map<String, Option> offered = new LinkedHashMap<>();
        structures
                .partsOn(begins)
                .forEach(type -> offered.putIfAbsent(type.part(), Option.of(type.part(), type.label())));
        return List.copyOf(offered.values());
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getStructure() {
        return structure;
    }

    public void setStructure(String structure) {
        this.structure = structure;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
