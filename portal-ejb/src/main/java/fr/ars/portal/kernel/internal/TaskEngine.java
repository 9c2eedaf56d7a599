package fr.ars.portal.kernel.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.jdbc.MariaDBJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.ars.portal.kernel.FailureText;
import fr.ars.portal.kernel.RecurringTask;
import fr.ars.portal.kernel.TaskHandler;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out the orders of {@link fr.ars.portal.kernel.Tasks} and the recurring tasks, on threads of the server. The
 * queue is a table, so that what one node leaves behind when it dies is taken up by another, or by itself once
 * restarted, two minutes later.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class TaskEngine {

    private static final Logger LOG = LoggerFactory.getLogger(TaskEngine.class);
    private static final Duration POLLING = Duration.ofMillis(500);
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);
    /** An order whose handler this release does not know waits for one that does; it is never deleted. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource dataSource;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Instance<TaskHandler> handlers;

    @Inject
    Instance<RecurringTask> recurringTasks;

    @Inject
    GivenUpOrderRepository givenUp;

    @Inject
    TaskRunner runner;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "portal.tasks.threads", defaultValue = "4")
    int workers;

    @SuppressWarnings("NullAway.Init")
    private Scheduler scheduler;

    @PostConstruct
    void start() {
        List<Task<?>> orders = new ArrayList<>();
        handlers.forEach(handler -> orders.add(order(handler)));
        var recurring = recurringTasks.stream().map(this::recurring).toList();
        scheduler = builder(orders)
                .startTasks(recurring)
                .serializer(new TextSerializer())
                .jdbcCustomization(new MariaDBJdbcCustomization(true))
                .clock(clock::instant)
                .threads(workers)
                .executorService(Executors.newFixedThreadPool(workers, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(2, threads))
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .deleteUnresolvedAfter(NEVER)
                .shutdownMaxWait(LONGEST_STOP)
                .failureLogging(LogLevel.OFF, false)
                .build();
        scheduler.start();
        LOG.info(
                "Tasks ready: {}",
                Stream.concat(orders.stream(), recurring.stream())
                        .map(Task::getName)
                        .sorted()
                        .toList());
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
    }

    /** Pauses between two looks at the queue are of real time, even where a test moves the clock that orders obey. */
    private SchedulerBuilder builder(List<Task<?>> orders) {
        return new SchedulerBuilder(dataSource, orders) {
            @Override
            protected Waiter buildWaiter() {
                return new Waiter(POLLING);
            }
        };
    }

    private Task<String> order(TaskHandler handler) {
        return Tasks.oneTime(handler.kind(), String.class)
                .onFailure(new OrderFailure(handler, RetryPolicy.DEFAULT, givenUp, runner))
                .execute((order, context) -> runner.run(() -> handler.run(order.getData())));
    }

    private com.github.kagkarlsson.scheduler.task.helper.RecurringTask<Void> recurring(RecurringTask task) {
        FixedDelay schedule = FixedDelay.of(task.pause());
        return Tasks.recurring(task.kind(), schedule)
                .onFailure((ExecutionComplete run, ExecutionOperations<Void> operations) -> {
                    LOG.warn(
                            "Task {} failed: {}",
                            task.kind(),
                            run.getCause().map(FailureText::of).orElse("unknown"));
                    operations.reschedule(run, schedule.getNextExecutionTime(run));
                })
                .execute((instance, context) -> runner.run(task::run));
    }
}
