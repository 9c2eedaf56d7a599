package fr.ars.portal.web.consultation;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.consultation.ConsultationException;
import fr.ars.portal.consultation.ContributionService;
import fr.ars.portal.consultation.ReceiptQueries;
import fr.ars.portal.consultation.ReceiptView;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The receipt of a contribution, and the page on which its address is confirmed. */
@Named
@RequestScoped
public class ReceiptPage {

    @Inject
    Here here;

    @Inject
    ReceiptQueries receipts;

    @Inject
    ContributionService contributions;

    @Inject
    Agencies agencies;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    private @Nullable ReceiptView receipt;

    public ReceiptView getReceipt() {
        if (receipt == null) {
            Secret secret = new Secret(here.value("secret"));
            Optional<ReceiptView> found =
                    here.route().filter(Route.RECEIPT::equals).isPresent()
                            ? receipts.byReceipt(here.scope(), secret)
                            : receipts.byConfirmation(here.scope(), secret);
            receipt = found.orElseThrow(() -> new NotFoundException(new SubjectRef("receipt", "contribution")));
        }
        return receipt;
    }

    /** A button, not the link itself, confirms: programs that check mails follow links. */
    public void confirm() {
        try {
            contributions.confirm(here.scope(), new Secret(here.value("secret")));
            redirect.telling("contribution.confirmed", Route.CONFIRM, here.value("secret"));
        } catch (ConsultationException e) {
            errors.add(FormErrors.WHOLE_FORM, e);
        }
    }

    /** When it arrived, to the second, in the agency's zone. */
    public String getReceived() {
        return agencies.get(getReceipt().agency()).time().exact(getReceipt().receivedAt());
    }

    public String getConfirmBefore() {
        return agencies.get(getReceipt().agency()).time().moment(getReceipt().confirmBefore());
    }
}
