package fr.ars.portal.web.identity;

import fr.ars.portal.identity.AccountService;
import fr.ars.portal.identity.IdentityException;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Choosing a new password, with the link that was sent. */
@Named
@RequestScoped
public class NewPasswordPage {

    @Inject
    AccountService service;

    @Inject
    FormErrors errors;

    @Inject
    Here here;

    @Inject
    Redirect redirect;

    private boolean alive;
    private String password = "";

    @PostConstruct
    void open() {
        alive = service.isResetLink(here.scope(), secret());
    }

    public boolean isAlive() {
        return alive;
    }

    public void choose() {
        try {
            service.resetPassword(here.scope(), secret(), password);
            redirect.telling("identity.password-reset", Route.SIGN_IN);
        } catch (IdentityException e) {
            errors.add(FieldOf.refusal(e), e);
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
