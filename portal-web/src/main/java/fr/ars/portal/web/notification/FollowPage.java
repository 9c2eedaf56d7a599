package fr.ars.portal.web.notification;

import fr.ars.portal.consultation.Milestone;
import fr.ars.portal.mail.EmailAddress;
import fr.ars.portal.notification.FollowService;
import fr.ars.portal.notification.NotificationException;
import fr.ars.portal.notification.Wishes;
import fr.ars.portal.web.consultation.Reading;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Option;
import fr.ars.portal.web.faces.Pressed;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Asking to be told of what becomes of a consultation. */
@Named
@RequestScoped
public class FollowPage {

    private static final String WISHES = "wishes";

    @Inject
    FollowService service;

    @Inject
    Reading reading;

    @Inject
    Pressed pressed;

    @Inject
    FormErrors errors;

    @Inject
    Here here;

    @Inject
    Texts texts;

    @Inject
    Redirect redirect;

    private String email = "";

    public void follow() {
        Optional<EmailAddress> address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            errors.add("email", email.isBlank() ? "follow.email-missing" : "follow.email-malformed");
        }
        Wishes wishes = new Wishes(
                isChosen(Milestone.Kind.OPENED.name()),
                isChosen(Milestone.Kind.CLOSING_SOON.name()),
                isChosen(Milestone.Kind.ANSWERED.name()));
        if (wishes.areNone()) {
            errors.add(WISHES, "follow.nothing-wanted");
        }
        if (!errors.isAny()) {
            ask(address.orElseThrow(), wishes);
        }
    }

    private void ask(EmailAddress address, Wishes wishes) {
        try {
            service.ask(here.scope(), reading.getLine().id(), address, wishes);
            redirect.telling(
                    "follow.asked",
                    Route.CONSULTATION,
                    reading.getLine().id(),
                    reading.getLine().slug());
        } catch (NotificationException e) {
            errors.add("email", e);
        }
    }

    public List<Option> getWishes() {
        return Arrays.stream(Milestone.Kind.values())
                .map(kind -> Option.of(kind.name(), texts.of("follow.wish." + kind)))
                .toList();
    }

    /** All of them as long as nobody has chosen. */
    public boolean isChosen(String kind) {
        return !pressed.isSent() || pressed.values(WISHES).contains(kind);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
