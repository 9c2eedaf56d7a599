package fr.ars.portal.operation;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.FailedTask;
import fr.ars.portal.kernel.FailedTasks;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.kernel.TaskCounts;
import fr.ars.portal.kernel.TaskQueries;
import fr.ars.portal.kernel.WaitingTask;
import fr.ars.portal.mail.MailLine;
import fr.ars.portal.mail.MailQueries;
import fr.ars.portal.mail.MailState;
import fr.ars.portal.mail.MailText;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Mails and tasks, for whoever runs the portal. Mails belong to the agency in whose name they were written; tasks belong
 * to the installation, so that the nation alone sees them.
 */
@Stateless
public class OperationService {

    @Inject
    MailQueries mails;

    @Inject
    TaskQueries tasks;

    @Inject
    FailedTasks failedTasks;

    @Inject
    Journal journal;

    @Requires(Capability.OPERATE)
    public Page<MailLine> mails(AgencyScope scope, Optional<MailState> state, Cursor cursor) {
        return mails.lines(scope, state, cursor);
    }

    @Requires(Capability.OPERATE)
    public MailText mail(AgencyScope scope, long id) {
        return mails.one(scope, id);
    }

    @Requires(Capability.OPERATE)
    public TaskCounts taskCounts() {
        return tasks.counts();
    }

    /** What is to be done next, soonest first. */
    @Requires(Capability.OPERATE)
    public List<WaitingTask> nextTasks(int howMany) {
        return tasks.next(howMany);
    }

    /** What was given up, latest first. */
    @Requires(Capability.OPERATE)
    public Page<FailedTask> failedTasks(Cursor cursor) {
        return tasks.failed(cursor);
    }

    @Requires(Capability.OPERATE)
    public void retry(long id) {
        failedTasks.retry(id);
        record("task.retried", id);
    }

    /** Forgets it: it will never be done. */
    @Requires(Capability.OPERATE)
    public void dismiss(long id) {
        failedTasks.dismiss(id);
        record("task.dismissed", id);
    }

    private void record(String action, long id) {
        journal.record(action, SubjectRef.of("failed-task", id), Optional.empty(), Map.of());
    }
}
