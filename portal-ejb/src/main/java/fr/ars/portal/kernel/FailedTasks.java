package fr.ars.portal.kernel;

import fr.ars.portal.kernel.internal.GivenUpOrder;
import fr.ars.portal.kernel.internal.GivenUpOrderRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What can be done with orders that were given up. Called by a service that has checked who asks. */
@Stateless
public class FailedTasks {

    @Inject
    GivenUpOrderRepository orders;

    @Inject
    Tasks tasks;

    /** Gives the order again, as if for the first time. */
    public void retry(long id) {
        GivenUpOrder order = find(id);
        tasks.afterCommit(order.kind(), order.payload());
        orders.remove(order);
    }

    /** Forgets the order: it will never be carried out. */
    public void dismiss(long id) {
        orders.remove(find(id));
    }

    private GivenUpOrder find(long id) {
        return orders.find(id).orElseThrow(() -> new NotFoundException(SubjectRef.of("failed-task", id)));
    }
}
