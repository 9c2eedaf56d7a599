package fr.ars.portal.probe;

import fr.ars.portal.consultation.Announcement;
import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.ConsultationService;
import fr.ars.portal.identity.Caller;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.BackgroundWork;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.NewPlan;
import fr.ars.portal.plan.PlanPartId;
import fr.ars.portal.plan.PlanPartKind;
import fr.ars.portal.plan.PlanService;
import fr.ars.portal.plan.PlanStructure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** An agency's officer imports a text, freezes it and announces a consultation, for tests of what comes after. */
@RequestScoped
public class Announcing {

    @Inject
    PlanService plans;

    @Inject
    ConsultationService consultations;

    @Inject
    Caller caller;

    /** Lines: account, agency, title, opening, closing, and the text from there on. Gives the consultation's number. */
    public String announce(String order) {
        String[] lines = order.split("\n", 6);
        return announce(lines, "projet.txt", lines[5].getBytes(StandardCharsets.UTF_8));
    }

    /** The same with a file: after the closing its name, then its content in Base64. */
    public String announceFile(String order) {
        String[] lines = order.split("\n", 7);
        return announce(lines, lines[5], Base64.getDecoder().decode(lines[6]));
    }

    private String announce(String[] lines, String fileName, byte[] text) {
        AgencyScope agency = AgencyScope.of(new AgencyCode(lines[1]));
        AtomicReference<String> number = new AtomicReference<>("");
        BackgroundWork.run(() -> {
            caller.actFor(UUID.fromString(lines[0]));
            Announcement announcement = new Announcement(
                    lines[2],
                    "Ce que l’agence propose.",
                    "La directrice générale.",
                    "Tout le texte.",
                    frozen(agency, lines[2], fileName, text).value(),
                    Instant.parse(lines[3]),
                    Instant.parse(lines[4]));
            ConsultationId id = consultations.prepare(agency, announcement);
            consultations.plan(agency, id);
            number.set(id.toString());
        });
        return number.get();
    }

    private DraftVersionId frozen(AgencyScope agency, String label, String fileName, byte[] text) {
        PlanPartId part = plans.create(agency, new NewPlan(label, PlanStructure.PRS_LMSS, PlanPartKind.SRS));
        DraftVersionId draft = plans.importDraft(agency, part, fileName, new ByteArrayInputStream(text));
        plans.freeze(agency, draft);
        return draft;
    }
}
