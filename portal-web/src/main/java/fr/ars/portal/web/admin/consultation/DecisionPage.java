package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.consultation.ConsultationException;
import fr.ars.portal.consultation.ContributionNumber;
import fr.ars.portal.consultation.ModerationQueries;
import fr.ars.portal.consultation.ModerationService;
import fr.ars.portal.consultation.RefusalReason;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Option;
import fr.ars.portal.web.faces.Pressed;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One contribution and what may be decided of it: publish it, refuse it, take it off the page, publish it after all. */
@Named
@RequestScoped
public class DecisionPage {

    @Inject
    ManagedConsultation managed;

    @Inject
    ModerationQueries queries;

    @Inject
    ModerationService service;

    @Inject
    ReceivedRows rows;

    @Inject
    Pressed pressed;

    @Inject
    Here here;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    private @Nullable ReceivedRow contribution;
    private String reason = "";
    private String note = "";

    /** What a decision does. */
    private interface Decision {
        void carryOut(ContributionNumber number);
    }

    public ReceivedRow getContribution() {
        if (contribution == null) {
            contribution = rows.of(queries.one(here.scope(), managed.id(), number()));
        }
        return contribution;
    }

    /** Does what the button says: by its name, for which buttons there are depends on what others have decided. */
    public void decide() {
        switch (pressed.value("decision").orElse("")) {
            case "publier" -> decide("published", number -> service.publish(here.scope(), managed.id(), number));
            case "retablir" -> decide("published", number -> service.restore(here.scope(), managed.id(), number));
            case "refuser" ->
                decide("refused", number -> service.refuse(here.scope(), managed.id(), number, reason, typedNote()));
            case "retirer" ->
                decide("taken-off", number -> service.takeOff(here.scope(), managed.id(), number, reason, typedNote()));
            default -> {}
        }
    }

    private void decide(String done, Decision decision) {
        try {
            decision.carryOut(number());
            redirect.telling("admin." + done, Route.ADMIN_MODERATION, managed.id());
        } catch (ConsultationException e) {
            errors.add(fieldOf(e), e);
            contribution = null;
        }
    }

    private static String fieldOf(ConsultationException refusal) {
        return switch (refusal.code()) {
            case "consultation.reason-missing" -> "reason";
            case "consultation.note-too-long" -> "note";
            default -> FormErrors.WHOLE_FORM;
        };
    }

    /** Browsers send two characters at each end of line; a person counts one. */
    private String typedNote() {
        return note.replace("\r\n", "\n");
    }

    private ContributionNumber number() {
        String typed = here.value("number");
        return ContributionNumber.parse(typed)
                .orElseThrow(() -> new NotFoundException(new SubjectRef("contribution", typed)));
    }

    public List<Option> getReasons() {
        return Arrays.stream(RefusalReason.values())
                .map(each -> Option.of(each.name(), each.words()))
                .toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
