package fr.ars.portal.plan.internal;

import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.plan.CorrectionVerb;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.PlanException;
import fr.ars.portal.plan.SeenDraft;
import fr.ars.portal.plan.StaleDraftException;
import fr.ars.portal.plan.correcting.Changes;
import fr.ars.portal.plan.correcting.SectionRow;
import fr.ars.portal.plan.correcting.Workbench;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Makes corrections one after the other and writes each down. Nobody overwrites what they have not seen: whatever was
 * changed since the page was drawn stands against a correction of the same sections, or of the order if it needs it.
 */
@Stateless
public class CorrectionBook {

    @Inject
    PlanRepository plans;

    @Inject
    CorrectionRepository repository;

    @Inject
    CorrectionQueries queries;

    @Inject
    Clock clock;

    /** What is to be done, to which sections, and by whom. */
    public record Order(CorrectionVerb verb, Collection<String> anchors, UUID by) {}

    /** Does something on the bench and says what became of it, in words for the history. */
    public interface Work {
        String on(Workbench bench, DraftVersion draft);
    }

    /** Corrects the draft; nothing is written down when nothing has changed. */
    public void correct(AgencyScope scope, SeenDraft seen, Order order, Work work) {
        DraftVersion draft = open(scope, seen.draft());
        List<SectionRow> rows = queries.rows(draft.id());
        refuseStale(seen, order, rows);
        Workbench bench = new Workbench(rows, section -> queries.html(draft.id(), section));
        String subject = order.anchors().size() == 1
                ? bench.row(order.anchors().iterator().next()).heading()
                : "";
        String detail = work.on(bench, draft);
        Changes changes = bench.changes();
        if (!changes.isEmpty()) {
            repository.supersede(draft.id());
            repository.apply(draft.id(), changes);
            Correction.Place place =
                    new Correction.Place(repository.lastPlace(draft.id()) + 1, queries.revision(draft.id()) + 1);
            Correction.Words words = new Correction.Words(order.verb(), subject, detail);
            repository.add(new Correction(draft, place, words, changes, order.by(), clock.instant()));
        }
    }

    private DraftVersion open(AgencyScope scope, DraftVersionId id) {
        DraftVersion draft = plans.lock(scope, id);
        draft.requireOpen();
        return draft;
    }

    private void refuseStale(SeenDraft seen, Order order, List<SectionRow> rows) {
        List<Meanwhile> since = queries.since(seen.draft(), seen.revision());
        List<Long> sections = rows.stream()
                .filter(row -> order.anchors().contains(row.anchor()))
                .map(SectionRow::section)
                .toList();
        boolean gone = sections.size() < order.anchors().size();
        since.stream()
                .filter(each ->
                        each.standsAgainst(sections, gone || order.verb().isStructural()))
                .findFirst()
                .ifPresent(each -> {
                    throw new StaleDraftException(each.line());
                });
    }

    /** Undoes the latest correction, whoever made it. */
    public void undo(AgencyScope scope, SeenDraft seen, UUID by) {
        DraftVersion draft = unchanged(scope, seen);
        Correction last = repository.toUndo(draft.id()).orElseThrow(() -> new PlanException("nothing-to-undo"));
        apply(draft, last, Changes::reversed);
        last.undo(by, clock.instant(), queries.revision(draft.id()) + 1);
    }

    /** Does again what was undone last. */
    public void redo(AgencyScope scope, SeenDraft seen, UUID by) {
        DraftVersion draft = unchanged(scope, seen);
        Correction next = repository.toRedo(draft.id()).orElseThrow(() -> new PlanException("nothing-to-redo"));
        apply(draft, next, UnaryOperator.identity());
        next.redo(by, clock.instant(), queries.revision(draft.id()) + 1);
    }

    private void apply(DraftVersion draft, Correction correction, UnaryOperator<Changes> direction) {
        repository.apply(draft.id(), direction.apply(correction.changes()));
    }

    private DraftVersion unchanged(AgencyScope scope, SeenDraft seen) {
        DraftVersion draft = open(scope, seen.draft());
        queries.since(seen.draft(), seen.revision()).stream().findFirst().ifPresent(each -> {
            throw new StaleDraftException(each.line());
        });
        return draft;
    }
}
