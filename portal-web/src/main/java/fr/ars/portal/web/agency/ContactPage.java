package fr.ars.portal.web.agency;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.AgencyView;
import fr.ars.portal.agency.ComplaintOrientation;
import fr.ars.portal.agency.ContactDetails;
import fr.ars.portal.agency.ReferenceData;
import fr.ars.portal.agency.UnitDetails;
import fr.ars.portal.agency.UnitView;
import fr.ars.portal.web.faces.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * Whom to turn to: how the agency is reached, and who else hears a grievance. What the agency has not told is shown as
 * missing, never made up.
 */
@Named
@RequestScoped
public class ContactPage {

    private static final String EMERGENCY = "URGENCE";

    @Inject
    Agencies agencies;

    @Inject
    ReferenceData reference;

    @Inject
    Here here;

    public boolean isOfAgency() {
        return here.agency().isPresent();
    }

    public String getAgency() {
        return here.agency().map(AgencyView::name).orElse("");
    }

    public Optional<String> getPostalAddress() {
        return contact().postalAddress();
    }

    public Optional<String> getEmail() {
        return contact().email();
    }

    public Optional<String> getPhone() {
        return contact().phone();
    }

    public Optional<String> getDataProtection() {
        return contact().dataProtection();
    }

    public Optional<String> getPublicationDirector() {
        return contact().publicationDirector();
    }

    /** The agency's site, where it has one of its own. */
    public Optional<String> getSite() {
        return here.agency().flatMap(AgencyView::siteHost);
    }

    public List<UnitDetails> getUnits() {
        return here.agency().map(agency -> agencies.units(agency.code())).orElse(List.of()).stream()
                .map(UnitView::details)
                .toList();
    }

    /** Who else hears a grievance; emergencies stand apart, the agencies' own doors are left out. */
    public List<ComplaintOrientation> getOthers() {
        return orientations().stream()
                .filter(ComplaintOrientation::external)
                .filter(other -> !other.code().equals(EMERGENCY))
                .toList();
    }

    public Optional<ComplaintOrientation> getEmergency() {
        return orientations().stream()
                .filter(other -> other.code().equals(EMERGENCY))
                .findFirst();
    }

    private List<ComplaintOrientation> orientations() {
        return reference.complaintOrientations(here.getTime().dateOf(here.getReceivedAt()));
    }

    private ContactDetails contact() {
        return here.agency().map(agency -> agencies.contact(agency.code())).orElse(ContactDetails.UNKNOWN);
    }
}
