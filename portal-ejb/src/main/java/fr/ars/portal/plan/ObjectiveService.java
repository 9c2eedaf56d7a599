package fr.ars.portal.plan;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.plan.internal.Objective;
import fr.ars.portal.plan.internal.ObjectiveFile;
import fr.ars.portal.plan.internal.ObjectiveRepository;
import fr.ars.portal.plan.internal.ObjectiveRow;
import fr.ars.portal.plan.internal.Objectives;
import fr.ars.portal.plan.internal.Plan;
import fr.ars.portal.plan.internal.PlanRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the objectives of a plan, which is named by one of its drafts. */
@Stateless
public class ObjectiveService {

    @Inject
    PlanRepository plans;

    @Inject
    ObjectiveRepository repository;

    @Inject
    Journal journal;

    /** Each strategic objective, followed by its operational ones. */
    @Requires(value = Capability.EDIT_PLAN, extent = Extent.READ)
    public List<ObjectiveLine> objectives(AgencyScope scope, DraftVersionId draft) {
        return repository.of(plan(scope, draft)).inOrder().stream()
                .map(Objective::line)
                .toList();
    }

    @Requires(Capability.EDIT_PLAN)
    public void add(AgencyScope scope, DraftVersionId draft, String code, String title, Optional<ObjectiveId> parent) {
        Plan plan = plan(scope, draft);
        Objectives all = repository.lock(plan);
        repository.add(List.of(all.add(code, title, parent.map(all::get))));
        record("objective.added", plan, Map.of("code", code.strip()));
    }

    @Requires(Capability.EDIT_PLAN)
    public void rewrite(
            AgencyScope scope,
            DraftVersionId draft,
            ObjectiveId id,
            String code,
            String title,
            Optional<ObjectiveId> parent) {
        Plan plan = plan(scope, draft);
        Objectives all = repository.lock(plan);
        all.rewrite(all.get(id), code, title, parent.map(all::get));
        record("objective.rewritten", plan, Map.of("code", code.strip()));
    }

    /** @param by -1 before the sibling that precedes it, 1 after the one that follows */
    @Requires(Capability.EDIT_PLAN)
    public void move(AgencyScope scope, DraftVersionId draft, ObjectiveId id, int by) {
        Plan plan = plan(scope, draft);
        Objectives all = repository.lock(plan);
        all.move(all.get(id), by);
        record("objective.moved", plan, Map.of("objective", id.toString()));
    }

    /** Only one that nothing serves: what a section says it serves does not vanish. */
    @Requires(Capability.EDIT_PLAN)
    public void remove(AgencyScope scope, DraftVersionId draft, ObjectiveId id) {
        Plan plan = plan(scope, draft);
        Objectives all = repository.lock(plan);
        Objective objective = all.get(id);
        long served = repository.served(objective);
        if (served > 0) {
            throw new PlanException("objective-served", served);
        }
        all.remove(objective);
        repository.remove(objective);
        record("objective.removed", plan, Map.of("objective", id.toString()));
    }

    /** Brings in a file; says how many objectives it has. */
    @Requires(Capability.EDIT_PLAN)
    public int importCsv(AgencyScope scope, DraftVersionId draft, InputStream content) {
        Plan plan = plan(scope, draft);
        List<ObjectiveRow> rows = ObjectiveFile.read(content);
        repository.add(repository.lock(plan).merge(rows));
        record("objective.imported", plan, Map.of("rows", Integer.toString(rows.size())));
        return rows.size();
    }

    /** The same file given back. */
    @Requires(value = Capability.EDIT_PLAN, extent = Extent.READ)
    public String exportCsv(AgencyScope scope, DraftVersionId draft) {
        return ObjectiveFile.write(objectives(scope, draft));
    }

    private Plan plan(AgencyScope scope, DraftVersionId draft) {
        return plans.version(scope, draft).part().plan();
    }

    private void record(String action, Plan plan, Map<String, String> details) {
        journal.record(action, plan.id().ref(), AgencyScope.of(plan.agency()).agency(), details);
    }
}
