package fr.ars.portal.web.identity;

import fr.ars.portal.identity.AccountService;
import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.IdentityException;
import fr.ars.portal.identity.SignedInAccount;
import fr.ars.portal.identity.TooManyAttemptsException;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One's own account: name, password, closing it. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    AccountService service;

    @Inject
    Caller caller;

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

    private String displayName = "";
    private String current = "";
    private String password = "";
    private String closing = "";

    /** Sends whoever is not, or no longer, signed in to do so. */
    @PostConstruct
    void open() {
        displayName = caller.signedIn().displayName();
    }

    public void rename() {
        attempt(() -> {
            service.rename(displayName);
            redirect.telling("identity.renamed", Route.ACCOUNT);
        });
    }

    public void changePassword() {
        attempt(() -> {
            SignedInAccount account = caller.signedIn();
            int version = service.changePassword(here.scope(), current, password, client.value());
            session.goOnWith(account.id(), version);
            redirect.telling("identity.password-changed", Route.ACCOUNT);
        });
    }

    public void close() {
        attempt(() -> {
            service.close(closing, client.value());
            session.end();
            redirect.telling("identity.closed", Route.HOME);
        });
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (TooManyAttemptsException e) {
            errors.add(FormErrors.WHOLE_FORM, e);
        } catch (IdentityException e) {
            errors.add(closing.isEmpty() ? FieldOf.refusal(e) : "closing", e);
        }
    }

    public String getEmail() {
        return caller.account().map(SignedInAccount::email).orElse("");
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    /** Never sent back to the browser, like the other two. */
    public String getCurrent() {
        return "";
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getClosing() {
        return "";
    }

    public void setClosing(String closing) {
        this.closing = closing;
    }
}
