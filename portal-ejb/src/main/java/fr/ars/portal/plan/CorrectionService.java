package fr.ars.portal.plan;

import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.plan.correcting.OutlineCorrections;
import fr.ars.portal.plan.correcting.SectionRow;
import fr.ars.portal.plan.correcting.TextCorrections;
import fr.ars.portal.plan.correcting.Workbench;
import fr.ars.portal.plan.internal.CorrectionBook;
import fr.ars.portal.plan.internal.CorrectionQueries;
import fr.ars.portal.plan.internal.DraftVersion;
import fr.ars.portal.plan.internal.PlanRepository;
import fr.ars.portal.plan.internal.Section;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/**
 * Communication officers put right what the import of a draft read wrong, before the text is frozen. Whatever they do can
 * be undone, by any of them; whoever acts on what a colleague has changed meanwhile is told so instead.
 */
@Stateless
public class CorrectionService {

    @Inject
    CorrectionBook book;

    @Inject
    CorrectionQueries queries;

    @Inject
    PlanRepository repository;

    @Inject
    Caller caller;

    /** Where the corrections of a draft stand. To be asked before what a form shows is read. */
    @Requires(value = Capability.EDIT_PLAN, extent = Extent.READ)
    public Workshop workshop(AgencyScope scope, DraftVersionId id) {
        repository.version(scope, id);
        return queries.workshop(id);
    }

    @Requires(value = Capability.EDIT_PLAN, extent = Extent.READ)
    public Page<CorrectionLine> history(AgencyScope scope, DraftVersionId id, Cursor cursor) {
        repository.version(scope, id);
        return queries.history(id, cursor);
    }

    @Requires(Capability.EDIT_PLAN)
    public void rename(AgencyScope scope, SeenDraft seen, String anchor, String number, String title) {
        book.correct(scope, seen, order(CorrectionVerb.RENAME, anchor), (bench, draft) -> {
            new OutlineCorrections(bench).rename(anchor, number, title);
            return bench.row(anchor).heading();
        });
    }

    /** One level up, each with what is below it. */
    @Requires(Capability.EDIT_PLAN)
    public void raise(AgencyScope scope, SeenDraft seen, Collection<String> anchors) {
        outline(scope, seen, order(CorrectionVerb.RAISE, anchors), outline -> outline.shift(anchors, -1));
    }

    /** One level down, each with what is below it. */
    @Requires(Capability.EDIT_PLAN)
    public void lower(AgencyScope scope, SeenDraft seen, Collection<String> anchors) {
        outline(scope, seen, order(CorrectionVerb.LOWER, anchors), outline -> outline.shift(anchors, 1));
    }

    @Requires(Capability.EDIT_PLAN)
    public void moveUp(AgencyScope scope, SeenDraft seen, String anchor) {
        outline(scope, seen, order(CorrectionVerb.UP, anchor), outline -> outline.moveUp(anchor));
    }

    @Requires(Capability.EDIT_PLAN)
    public void moveDown(AgencyScope scope, SeenDraft seen, String anchor) {
        outline(scope, seen, order(CorrectionVerb.DOWN, anchor), outline -> outline.moveDown(anchor));
    }

    /** Behind another section and what is below that one, on its level. */
    @Requires(Capability.EDIT_PLAN)
    public void placeAfter(AgencyScope scope, SeenDraft seen, String anchor, String target) {
        book.correct(scope, seen, order(CorrectionVerb.PLACE, anchor), (bench, draft) -> {
            new OutlineCorrections(bench).placeAfter(anchor, target);
            return bench.row(target).heading();
        });
    }

    /** Leaves sections out of the text. */
    @Requires(Capability.EDIT_PLAN)
    public void exclude(AgencyScope scope, SeenDraft seen, Collection<String> anchors) {
        outline(scope, seen, order(CorrectionVerb.EXCLUDE, anchors), outline -> outline.exclude(anchors, true));
    }

    /** Takes sections back into the text. */
    @Requires(Capability.EDIT_PLAN)
    public void takeBack(AgencyScope scope, SeenDraft seen, Collection<String> anchors) {
        outline(scope, seen, order(CorrectionVerb.TAKE_BACK, anchors), outline -> outline.exclude(anchors, false));
    }

    /** Makes a section a part of the one before it. */
    @Requires(Capability.EDIT_PLAN)
    public void mergeIntoPrevious(AgencyScope scope, SeenDraft seen, String anchor) {
        book.correct(
                scope,
                seen,
                order(CorrectionVerb.MERGE, anchor),
                (bench, draft) ->
                        new TextCorrections(bench).mergeIntoPrevious(anchor).heading());
    }

    /** Cuts a section in two; the new one stands right behind it. */
    @Requires(Capability.EDIT_PLAN)
    public void split(AgencyScope scope, SeenDraft seen, String anchor, Split split) {
        book.correct(
                scope, seen, order(CorrectionVerb.SPLIT, anchor), (bench, draft) -> split(bench, draft, anchor, split));
    }

    private String split(Workbench bench, DraftVersion draft, String anchor, Split split) {
        TextCorrections texts = new TextCorrections(bench);
        TextCorrections.Name name = texts.nameOf(anchor, split);
        SectionRow.require(name.number(), name.title());
        Section fresh = new Section(draft.part(), repository.newAnchor(draft.part(), name.number(), name.title()));
        repository.add(fresh);
        texts.split(anchor, split, name, fresh.id().value(), fresh.anchor());
        return bench.row(fresh.anchor()).heading();
    }

    /** What a replacement would make of the titles that have the words. */
    @Requires(value = Capability.EDIT_PLAN, extent = Extent.READ)
    public List<TitleChange> titles(AgencyScope scope, DraftVersionId id, TitleReplacement replacement) {
        repository.version(scope, id);
        return queries.rows(id).stream()
                .map(row -> new TitleChange(row.anchor(), row.number(), row.title(), replacement.in(row.title())))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    /** Replaces words in the titles of these sections: one correction. */
    @Requires(Capability.EDIT_PLAN)
    public void replaceInTitles(
            AgencyScope scope, SeenDraft seen, TitleReplacement replacement, Collection<String> anchors) {
        book.correct(scope, seen, order(CorrectionVerb.TITLES, anchors), (bench, draft) -> {
            OutlineCorrections outline = new OutlineCorrections(bench);
            for (String anchor : anchors) {
                SectionRow row = bench.row(anchor);
                outline.rename(anchor, row.number(), replacement.in(row.title()));
            }
            return replacement.search() + " → " + replacement.replacement();
        });
    }

    /** Takes back the latest correction, whoever made it. */
    @Requires(Capability.EDIT_PLAN)
    public void undo(AgencyScope scope, SeenDraft seen) {
        book.undo(scope, seen, caller.signedIn().id());
    }

    /** Does again what was taken back last. */
    @Requires(Capability.EDIT_PLAN)
    public void redo(AgencyScope scope, SeenDraft seen) {
        book.redo(scope, seen, caller.signedIn().id());
    }

    /** Does something to the summary alone. */
    private interface OutlineWork {
        void on(OutlineCorrections outline);
    }

    private void outline(AgencyScope scope, SeenDraft seen, CorrectionBook.Order order, OutlineWork work) {
        book.correct(scope, seen, order, (bench, draft) -> {
            work.on(new OutlineCorrections(bench));
            return "";
        });
    }

    private CorrectionBook.Order order(CorrectionVerb verb, String anchor) {
        return order(verb, List.of(anchor));
    }

    private CorrectionBook.Order order(CorrectionVerb verb, Collection<String> anchors) {
        if (anchors.isEmpty()) {
            throw new PlanException("nothing-ticked");
        }
        return new CorrectionBook.Order(verb, anchors, caller.signedIn().id());
    }
}
