package fr.ars.portal.probe;

import fr.ars.portal.consultation.Announcement;
import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.ConsultationService;
import fr.ars.portal.identity.Caller;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.BackgroundWork;
import fr.ars.portal.kernel.Tasks;
import fr.ars.portal.plan.DraftImportService;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.NewPlan;
import fr.ars.portal.plan.PlanPartKind;
import fr.ars.portal.plan.PlanService;
import fr.ars.portal.plan.PlanStructure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** An agency's officer imports a text, freezes it and announces a consultation, for tests of what comes after. */
@RequestScoped
public class Announcing {

    @Inject
    PlanService plans;

    @Inject
    DraftImportService imports;

    @Inject
    Transaction transaction;

    @Inject
    Tasks tasks;

    @Inject
    ConsultationService consultations;

    @Inject
    Caller caller;

    /** Lines: account, agency, the plan's name, the file's name, its content in Base64. Gives the draft's number. */
    public String importFile(String order) {
        String[] lines = order.split("\n");
        AgencyScope agency = AgencyScope.of(new AgencyCode(lines[1]));
        return as(
                lines[0],
                () -> imports.begin(
                                agency,
                                new NewPlan(lines[2], PlanStructure.PRS_LMSS, PlanPartKind.SRS),
                                lines[3],
                                new ByteArrayInputStream(Base64.getDecoder().decode(lines[4])))
                        .toString());
    }

    /** Has the file of a draft read once more, as after a stop in the middle of it. */
    public String readAgain(String draft) {
        transaction.committed(() -> tasks.afterCommit("plan.import", draft));
        return "ordered";
    }

    /** Lines: account, agency, title, opening, closing, draft. Gives the consultation's number. */
    public String announce(String order) {
        String[] lines = order.split("\n");
        AgencyScope agency = AgencyScope.of(new AgencyCode(lines[1]));
        DraftVersionId draft = new DraftVersionId(Long.parseLong(lines[5]));
        return as(lines[0], () -> {
            plans.freeze(agency, draft);
            Announcement announcement = new Announcement(
                    lines[2],
                    "Ce que l’agence propose.",
                    "La directrice générale.",
                    "Tout le texte.",
                    draft.value(),
                    Instant.parse(lines[3]),
                    Instant.parse(lines[4]));
            ConsultationId id = consultations.prepare(agency, announcement);
            consultations.plan(agency, id);
            return id.toString();
        });
    }

    private String as(String account, Supplier<String> work) {
        AtomicReference<String> made = new AtomicReference<>("");
        BackgroundWork.run(() -> {
            caller.actFor(UUID.fromString(account));
            made.set(work.get());
        });
        return made.get();
    }
}
