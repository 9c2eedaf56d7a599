package fr.ars.portal.web.faces;

import fr.ars.portal.identity.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The reader, for what the frame shows of them: whether there is a back office for them to enter. */
@Named
@RequestScoped
public class Me {

    @Inject
    Caller caller;

    @Inject
    AdminMenu menu;

    public boolean isAdministrator() {
        return caller.isSignedIn() && menu.isAnywhere();
    }
}
