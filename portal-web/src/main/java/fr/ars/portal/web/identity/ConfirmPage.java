package fr.ars.portal.web.identity;

import fr.ars.portal.identity.IdentityException;
import fr.ars.portal.identity.SignInOutcome;
import fr.ars.portal.identity.SignInService;
import fr.ars.portal.identity.TooManyAttemptsException;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Confirming the address of a new account, with the link of the letter and the password chosen. Opening the page changes
 * nothing: programs that look into mails open links too.
 */
@Named
@RequestScoped
public class ConfirmPage {

    @Inject
    SignInService service;

    @Inject
    ClientAddress client;

    @Inject
    FormErrors errors;

    @Inject
    Here here;

    @Inject
    Redirect redirect;

    @Inject
    CurrentSession session;

    private boolean alive;
    private String password = "";

    @PostConstruct
    void open() {
        alive = service.isConfirmationLink(here.scope(), secret());
    }

    public boolean isAlive() {
        return alive;
    }

    public void confirm() {
        try {
            follow(service.confirm(here.scope(), secret(), password, client.value()));
        } catch (TooManyAttemptsException | IdentityException e) {
            errors.add(FormErrors.WHOLE_FORM, e);
        }
    }

    private void follow(SignInOutcome outcome) {
        if (outcome instanceof SignInOutcome.Accepted accepted) {
            session.begin(accepted);
            redirect.telling("identity.confirmed", Route.ACCOUNT);
        } else if (outcome instanceof SignInOutcome.Refused) {
            errors.add("password", "identity.not-the-password-chosen", List.of());
        }
    }

    private Secret secret() {
        return new Secret(here.value("secret"));
    }

    /** Never sent back to the browser. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
