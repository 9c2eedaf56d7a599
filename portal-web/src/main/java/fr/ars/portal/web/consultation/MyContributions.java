package fr.ars.portal.web.consultation;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.consultation.ReceiptQueries;
import fr.ars.portal.consultation.ReceiptView;
import fr.ars.portal.identity.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody who is signed in has contributed, the latest first. */
@Named
@RequestScoped
public class MyContributions {

    @Inject
    Caller caller;

    @Inject
    ReceiptQueries receipts;

    @Inject
    Agencies agencies;

    private @Nullable List<ReceiptView> all;

    public List<ReceiptView> getAll() {
        if (all == null) {
            all = receipts.of(caller.signedIn().id());
        }
        return all;
    }

    /** In the zone of the agency it went to, which it names. */
    public String received(ReceiptView receipt) {
        return agencies.get(receipt.agency()).time().moment(receipt.receivedAt());
    }
}
