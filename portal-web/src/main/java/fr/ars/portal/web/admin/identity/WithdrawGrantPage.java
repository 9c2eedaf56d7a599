package fr.ars.portal.web.admin.identity;

import fr.ars.portal.identity.GrantService;
import fr.ars.portal.identity.IdentityException;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Confirming, by name, that a role is withdrawn. A page of its own, for its address says which: a button in a list could
 * act on the line that has taken the place of the one seen.
 */
@Named
@RequestScoped
public class WithdrawGrantPage {

    @Inject
    GrantService service;

    @Inject
    GrantRows rows;

    @Inject
    Here here;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    @SuppressWarnings("NullAway.Init")
    private GrantRow grant;

    @PostConstruct
    void open() {
        grant = service.inForce(here.scope()).stream()
                .filter(line -> line.id() == here.id())
                .findFirst()
                .map(rows::of)
                .orElseThrow(() -> new NotFoundException(SubjectRef.of("grant", here.id())));
    }

    public void withdraw() {
        try {
            service.withdraw(here.scope(), grant.id());
            redirect.telling("identity.role-withdrawn", Route.ADMIN_GRANTS);
        } catch (IdentityException e) {
            errors.add(FormErrors.WHOLE_FORM, e);
        }
    }

    public GrantRow getGrant() {
        return grant;
    }
}
