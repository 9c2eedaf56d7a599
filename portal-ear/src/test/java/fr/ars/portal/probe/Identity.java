package fr.ars.portal.probe;

import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.GrantService;
import fr.ars.portal.identity.internal.ForgetUnconfirmed;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.BackgroundWork;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The room of identity, called as the portal's own tasks call it. */
@RequestScoped
public class Identity {

    @Inject
    ForgetUnconfirmed forgetUnconfirmed;

    @Inject
    GrantService grants;

    @Inject
    Caller caller;

    public String forgetUnconfirmed(String ignored) {
        forgetUnconfirmed.run();
        return "done";
    }

    /** What a task sees of the roles of Bretagne without saying for whom it works. */
    public String grantsAsNobody(String ignored) {
        BackgroundWork.run(() -> grants.inForce(AgencyScope.of(new AgencyCode("BRE"))));
        return "seen";
    }

    /** The same in the name of an account. */
    public String grantsFor(String account) {
        BackgroundWork.run(() -> {
            caller.actFor(UUID.fromString(account));
            grants.inForce(AgencyScope.of(new AgencyCode("BRE")));
        });
        return "seen";
    }
}
