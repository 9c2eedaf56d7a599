package fr.ars.portal.form.internal;

import fr.ars.portal.kernel.RecurringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Erases drafts 30 days after they were last saved. Their files go with them, unless something has claimed them. */
@ApplicationScoped
public class EraseDrafts implements RecurringTask {

    @Inject
    DraftEraser eraser;

    @Override
    public String kind() {
        return "form.erase";
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        while (eraser.eraseSome()) {
            // Each call is a transaction of its own.
        }
    }
}
