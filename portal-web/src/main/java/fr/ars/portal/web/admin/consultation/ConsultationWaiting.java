package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.consultation.WaitingLine;
import fr.ars.portal.consultation.WaitingQueries;
import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.web.admin.desk.Waiting;
import fr.ars.portal.web.faces.Links;
import fr.ars.portal.web.faces.Route;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What waits in the agency's consultations: to be moderated, answered, published as a synthesis, announced. */
@RequestScoped
public class ConsultationWaiting implements Waiting {

    @Inject
    WaitingQueries waiting;

    @Inject
    Caller caller;

    @Inject
    Links links;

    @Inject
    Texts texts;

    @Override
    public List<Task> tasks(AgencyScope scope) {
        List<Task> tasks = new ArrayList<>();
        tasks.addAll(tasks(scope, Capability.MODERATE, "moderate", Route.ADMIN_MODERATION, waiting::toModerate));
        tasks.addAll(tasks(scope, Capability.ANSWER, "answer", Route.ADMIN_ANSWERS, waiting::toAnswer));
        tasks.addAll(tasks(
                scope, Capability.PUBLISH_SYNTHESIS, "publish", Route.ADMIN_SYNTHESIS, waiting::submittedSyntheses));
        tasks.addAll(tasks(
                scope, Capability.MANAGE_CONSULTATION, "announce", Route.ADMIN_CONSULTATION, waiting::inPreparation));
        tasks.addAll(tasks(
                scope,
                Capability.MANAGE_CONSULTATION,
                "suspended",
                Route.ADMIN_CONSULTATION_RESUME,
                waiting::suspended));
        return tasks;
    }

    private List<Task> tasks(
            AgencyScope scope,
            Capability needs,
            String key,
            Route where,
            Function<AgencyScope, List<WaitingLine>> whatWaits) {
        if (!caller.may(needs, Extent.FULL, scope)) {
            return List.of();
        }
        return whatWaits.apply(scope).stream()
                .map(line -> new Task(
                        texts.with("admin.waiting." + key, List.of(line.howMany())),
                        line.title(),
                        links.to(where, List.of(line.consultation()))))
                .toList();
    }
}
