package fr.ars.portal.identity.internal;

import fr.ars.portal.kernel.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Every day, forgets links that have expired and the accounts they were to confirm. */
@ApplicationScoped
public class ForgetUnconfirmed implements RecurringTask {

    @Inject
    AccountLedger ledger;

    @Override
    public String kind() {
        return "identity.forget-unconfirmed";
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        ledger.forgetWhatWasNotConfirmed();
    }
}
