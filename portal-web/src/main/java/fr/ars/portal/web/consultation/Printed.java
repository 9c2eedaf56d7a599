package fr.ars.portal.web.consultation;

import fr.ars.portal.kernel.PortalAddress;
import fr.ars.portal.web.faces.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a page says of itself on paper: from when it is and where it stands. */
@Named
@RequestScoped
public class Printed {

    @Inject
    Here here;

    @Inject
    PortalAddress portal;

    /** When it was fetched, which is when it was printed or shortly before. */
    public String getMoment() {
        return here.getTime().moment(here.getReceivedAt());
    }

    public String getAddress() {
        return portal.of(here.getPath());
    }
}
