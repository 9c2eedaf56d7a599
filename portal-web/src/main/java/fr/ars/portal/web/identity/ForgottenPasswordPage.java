package fr.ars.portal.web.identity;

import fr.ars.portal.identity.AccountService;
import fr.ars.portal.identity.IdentityException;
import fr.ars.portal.identity.TooManyAttemptsException;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asking for a link to a new password; the answer is the same for an address without account. */
@Named
@RequestScoped
public class ForgottenPasswordPage {

    @Inject
    AccountService service;

    @Inject
    ClientAddress client;

    @Inject
    FormErrors errors;

    @Inject
    Here here;

    @Inject
    Redirect redirect;

    private String email = "";

    public void ask() {
        try {
            service.askPasswordReset(here.scope(), email, client.value());
            redirect.telling("identity.reset-asked", Route.SIGN_IN);
        } catch (TooManyAttemptsException e) {
            errors.add(FormErrors.WHOLE_FORM, e);
        } catch (IdentityException e) {
            errors.add(FieldOf.refusal(e), e);
        }
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
