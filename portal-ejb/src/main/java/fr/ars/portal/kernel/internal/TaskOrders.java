package fr.ars.portal.kernel.internal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.jdbc.MariaDBJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import fr.ars.portal.kernel.Tasks;
import fr.ars.portal.kernel.Uuids;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** Writes orders into db-scheduler's table through the caller's transaction; without one there is nothing to follow. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TaskOrders implements Tasks {

    private static final int LONGEST_PAYLOAD = 2000;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource dataSource;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private SchedulerClient client;

    @PostConstruct
    void open() {
        client = SchedulerClient.Builder.create(dataSource)
                .serializer(new TextSerializer())
                .jdbcCustomization(new MariaDBJdbcCustomization(true))
                .build();
    }

    @Override
    public void afterCommit(String kind, String payload) {
        notBefore(clock.instant(), kind, payload);
    }

    @Override
    public void notBefore(Instant instant, String kind, String payload) {
        if (payload.length() > LONGEST_PAYLOAD) {
            throw new IllegalArgumentException("An order carries identifiers, not contents: " + kind);
        }
        String instance = Uuids.at(clock.instant()).toString();
        // The batch is a bare INSERT; scheduling one by one would ask first whether the new identifier exists.
        client.scheduleBatch(List.<SchedulableInstance<?>>of(
                SchedulableInstance.of(new TaskInstance<>(kind, instance, payload), instant)));
    }
}
