package fr.ars.portal.kernel.internal;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import fr.ars.portal.kernel.FailureText;
import fr.ars.portal.kernel.TaskHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What follows the failure of an order: another attempt later, or, after too many, a row in the back office. */
class OrderFailure implements FailureHandler<String> {

    private static final Logger LOG = LoggerFactory.getLogger(OrderFailure.class);

    private final TaskHandler handler;
    private final RetryPolicy policy;
    private final GivenUpOrderRepository givenUp;
    private final TaskRunner runner;

    OrderFailure(TaskHandler handler, RetryPolicy policy, GivenUpOrderRepository givenUp, TaskRunner runner) {
        this.handler = handler;
        this.policy = policy;
        this.givenUp = givenUp;
        this.runner = runner;
    }

    @Override
    public void onFailure(ExecutionComplete run, ExecutionOperations<String> operations) {
        int failures = run.getExecution().consecutiveFailures + 1;
        String reason = run.getCause().map(FailureText::of).orElse("unknown");
        if (policy.givesUpAfter(failures)) {
            giveUp(run, reason, failures);
            operations.stop();
        } else {
            LOG.warn("Task {} failed, attempt {}: {}", handler.kind(), failures, reason);
            operations.reschedule(run, run.getTimeDone().plus(policy.pauseAfter(failures)));
        }
    }

    /** Comes before the order leaves the queue, so that a server stopping in between loses nothing. */
    private void giveUp(ExecutionComplete run, String reason, int failures) {
        TaskInstance<?> order = run.getExecution().taskInstance;
        String payload = (String) order.getData();
        LOG.error("Task {} given up after {} attempts: {}", handler.kind(), failures, reason);
        givenUp.keep(
                order.getId(),
                new GivenUpOrder(order.getId(), handler.kind(), payload, reason, failures, run.getTimeDone()));
        try {
            runner.run(() -> handler.givenUp(payload));
        } catch (RuntimeException e) {
            LOG.error("Task {} could not say that it was given up: {}", handler.kind(), FailureText.of(e));
        }
    }
}
