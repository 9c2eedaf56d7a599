package fr.ars.portal.web.admin.operations;

import fr.ars.portal.identity.Scopes;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.FailedTask;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.kernel.TaskCounts;
import fr.ars.portal.kernel.WaitingTask;
import fr.ars.portal.operation.OperationService;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Pressed;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.LongConsumer;

/** Deferred work of the whole installation: what comes next, and what was given up. */
@Named
@RequestScoped
public class TasksPage {

    private static final int NEXT = 30;

    @Inject
    OperationService service;

    @Inject
    Pressed pressed;

    @Inject
    Here here;

    @Inject
    Redirect redirect;

    @SuppressWarnings("NullAway.Init")
    private TaskCounts counts;

    /** The service refuses whoever may not see this; no agency has tasks of its own. */
    @PostConstruct
    void open() {
        if (!here.scope().isNational()) {
            throw new NotFoundException(Scopes.of(here.scope()));
        }
        counts = service.taskCounts();
    }

    /** Gives an order again, or forgets it: what the button of its line says. */
    public void act() {
        on("relancer", "retried", service::retry);
        on("oublier", "dismissed", service::dismiss);
    }

    private void on(String button, String done, LongConsumer action) {
        pressed.value(button).filter(id -> id.matches("\\d{1,18}")).ifPresent(id -> {
            try {
                action.accept(Long.parseLong(id));
                redirect.telling("operation." + done, Route.ADMIN_TASKS);
            } catch (NotFoundException e) {
                redirect.telling("operation.gone", Route.ADMIN_TASKS);
            }
        });
    }

    public TaskCounts getCounts() {
        return counts;
    }

    public List<TaskRow> getNext() {
        return service.nextTasks(NEXT).stream().map(this::row).toList();
    }

    public Page<TaskRow> getFailed() {
        Cursor cursor = here.getCursor();
        return service.failedTasks(cursor).map(this::row);
    }

    private TaskRow row(WaitingTask task) {
        return new TaskRow("", task.kind(), here.getTime().brief(task.due()), "", task.failures(), "", task.running());
    }

    private TaskRow row(FailedTask task) {
        return new TaskRow(
                Long.toString(task.id()),
                task.kind(),
                here.getTime().brief(task.failedAt()),
                task.payload(),
                task.attempts(),
                task.error(),
                false);
    }
}
