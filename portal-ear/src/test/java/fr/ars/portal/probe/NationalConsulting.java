package fr.ars.portal.probe;

import fr.ars.portal.consultation.Announcement;
import fr.ars.portal.consultation.ClosingMode;
import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.ConsultationService;
import fr.ars.portal.consultation.Notice;
import fr.ars.portal.consultation.Reach;
import fr.ars.portal.identity.Caller;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.BackgroundWork;
import fr.ars.portal.plan.DraftImportService;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.NewPlan;
import fr.ars.portal.plan.PlanPartKind;
import fr.ars.portal.plan.PlanService;
import fr.ars.portal.plan.PlanStructure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Somebody who works for the nation or an agency freezes a text, and announces a consultation held in several agencies. */
@RequestScoped
public class NationalConsulting {

    @Inject
    PlanService plans;

    @Inject
    DraftImportService imports;

    @Inject
    ConsultationService consultations;

    @Inject
    Caller caller;

    /** Lines: account, owner (an agency or FR), plan, and the text from there on. Gives the draft's number. */
    public String importText(String order) {
        String[] lines = order.split("\n", 4);
        NewPlan plan = new NewPlan(lines[2], PlanStructure.PRS_LMSS, PlanPartKind.SRS);
        byte[] text = lines[3].getBytes(StandardCharsets.UTF_8);
        return as(
                lines[0],
                () -> imports.begin(scope(lines[1]), plan, "projet.txt", new ByteArrayInputStream(text))
                        .toString());
    }

    /** Lines: account, owner, draft. */
    public String freeze(String order) {
        String[] lines = order.split("\n");
        return as(lines[0], () -> {
            plans.freeze(scope(lines[1]), new DraftVersionId(Long.parseLong(lines[2])));
            return lines[2];
        });
    }

    /** Lines: account, title, opening, closing, mode, agencies, draft. Gives the consultation's number. */
    public String announce(String order) {
        String[] lines = order.split("\n");
        List<AgencyCode> places =
                Arrays.stream(lines[5].split(",")).map(AgencyCode::new).toList();
        return as(lines[0], () -> {
            ConsultationId id = consultations.prepare(
                    AgencyScope.nation(),
                    new Announcement(
                            lines[1],
                            "Ce que le ministère propose.",
                            "La ministre.",
                            "Tout le texte.",
                            Long.parseLong(lines[6]),
                            Instant.parse(lines[2]),
                            Instant.parse(lines[3]),
                            Notice.ONLINE,
                            new Reach(ClosingMode.valueOf(lines[4]), places)));
            consultations.plan(AgencyScope.nation(), id);
            return id.toString();
        });
    }

    private static AgencyScope scope(String owner) {
        return AgencyScope.of(new AgencyCode(owner));
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
