package fr.ars.portal.kernel.internal;

import fr.ars.portal.kernel.BackgroundWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Gives each run of a task a request context of its own and marks its thread as the portal's. */
@ApplicationScoped
public class TaskRunner {

    @ActivateRequestContext
    public void run(Runnable work) {
        BackgroundWork.run(work);
    }
}
