package fr.ars.portal.web.notification;

import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.ConsultationLine;
import fr.ars.portal.consultation.ConsultationQueries;
import fr.ars.portal.consultation.ConsultationView;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.notification.FollowService;
import fr.ars.portal.notification.NotificationException;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the links of the letters open: a button, not the link itself, acts, for programs that check mails follow links. */
@Named
@RequestScoped
public class FollowLinkPage {

    @Inject
    FollowService service;

    @Inject
    ConsultationQueries consultations;

    @Inject
    FormErrors errors;

    @Inject
    Here here;

    @Inject
    Redirect redirect;

    /** The consultation somebody asked to follow. */
    public String getTitle() {
        return asked().title();
    }

    public void confirm() {
        try {
            ConsultationLine line = asked();
            service.confirm(here.scope(), secret());
            redirect.telling("follow.confirmed", Route.CONSULTATION, line.id(), line.slug());
        } catch (NotificationException e) {
            errors.add(FormErrors.WHOLE_FORM, e);
        }
    }

    public void leave() {
        service.leave(here.scope(), secret());
        redirect.telling("follow.left", Route.CONSULTATIONS);
    }

    private ConsultationLine asked() {
        ConsultationId id = service.asked(here.scope(), secret())
                .orElseThrow(() -> new NotFoundException(new SubjectRef("subscription", "confirmation")));
        return consultations
                .find(here.scope(), id)
                .map(ConsultationView::line)
                .orElseThrow(() -> new NotFoundException(id.ref()));
    }

    private Secret secret() {
        return new Secret(here.value("secret"));
    }
}
