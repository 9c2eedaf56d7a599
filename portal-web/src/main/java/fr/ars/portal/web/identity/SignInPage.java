package fr.ars.portal.web.identity;

import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.SignInOutcome;
import fr.ars.portal.identity.SignInService;
import fr.ars.portal.identity.TooManyAttemptsException;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Links;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Signing in, then back to where one was: the path in {@code ?retour=}, if it is one of this portal. */
@Named
@RequestScoped
public class SignInPage {

    /** The parameter with the path to go back to. */
    public static final String BACK = "retour";

    @Inject
    SignInService service;

    @Inject
    Caller caller;

    @Inject
    ClientAddress client;

    @Inject
    FormErrors errors;

    @Inject
    Here here;

    @Inject
    Links links;

    @Inject
    Redirect redirect;

    @Inject
    CurrentSession session;

    private String email = "";
    private String password = "";

    /** Whoever is signed in has nothing to do here. */
    public void show() {
        if (caller.isSignedIn()) {
            redirect.toPath(back());
        }
    }

    public void signIn() {
        if (!errors.check(new SignInForm(email, password))) {
            return;
        }
        try {
            follow(service.signIn(here.scope(), email, password, client.value()));
        } catch (TooManyAttemptsException e) {
            errors.add(FormErrors.WHOLE_FORM, e);
        }
    }

    private void follow(SignInOutcome outcome) {
        if (outcome instanceof SignInOutcome.Accepted accepted) {
            session.begin(accepted);
            redirect.toPath(back());
        } else if (outcome instanceof SignInOutcome.NotConfirmed) {
            errors.add(FormErrors.WHOLE_FORM, "identity.not-confirmed", List.of());
        } else {
            errors.add(FormErrors.WHOLE_FORM, "identity.refused", List.of());
        }
    }

    private String back() {
        return here.parameter(BACK).flatMap(LocalPath::of).orElseGet(() -> links.to(Route.ACCOUNT, List.of()));
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Never sent back to the browser. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
