package fr.ars.portal.web.identity;

import fr.ars.portal.identity.AccountService;
import fr.ars.portal.identity.IdentityException;
import fr.ars.portal.identity.Registration;
import fr.ars.portal.identity.TooManyAttemptsException;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Opening an account. What is shown afterwards is the same whether the address has one already or not. */
@Named
@RequestScoped
public class RegisterPage {

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
    private String displayName = "";
    private String password = "";

    public void register() {
        Registration registration = new Registration(email, displayName, password);
        if (!errors.check(registration)) {
            return;
        }
        try {
            service.register(here.scope(), registration, client.value());
            redirect.to(Route.REGISTERED);
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

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    /** Never sent back to the browser. */
    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
