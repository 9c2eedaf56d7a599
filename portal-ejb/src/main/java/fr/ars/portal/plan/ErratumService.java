package fr.ars.portal.plan;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.plan.internal.DraftVersion;
import fr.ars.portal.plan.internal.Erratum;
import fr.ars.portal.plan.internal.ErratumRepository;
import fr.ars.portal.plan.internal.PlanRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** A communication officer tells, on the text itself, what is wrong in it; it is public at once. */
@Stateless
public class ErratumService {

    @Inject
    PlanRepository plans;

    @Inject
    ErratumRepository errata;

    @Inject
    ErratumQueries queries;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** Those of a text, withdrawn ones too. */
    @Requires(value = Capability.EDIT_PLAN, extent = Extent.READ)
    public List<ErratumLine> of(AgencyScope scope, DraftVersionId id) {
        plans.version(scope, id);
        return queries.of(id);
    }

    /** Publishes a note on a section of a frozen text. */
    @Requires(Capability.EDIT_PLAN)
    public ErratumId publish(AgencyScope scope, DraftVersionId id, String anchor, NewErratum told) {
        DraftVersion text = plans.version(scope, id);
        Erratum erratum = new Erratum(text, plans.text(id, anchor), told, clock.instant());
        errata.add(erratum);
        record("erratum.published", text, erratum, anchor);
        return erratum.id();
    }

    /** Withdraws one, which stays to be read with the reason. */
    @Requires(Capability.EDIT_PLAN)
    public void withdraw(AgencyScope scope, DraftVersionId id, ErratumId which, String reason) {
        DraftVersion text = plans.version(scope, id);
        Erratum erratum = errata.lock(id, which);
        erratum.withdraw(reason, clock.instant());
        record("erratum.withdrawn", text, erratum, "");
    }

    private void record(String action, DraftVersion text, Erratum erratum, String anchor) {
        Map<String, String> details = anchor.isEmpty()
                ? Map.of("draft-version", text.id().toString())
                : Map.of("draft-version", text.id().toString(), "section", anchor);
        journal.record(
                action,
                erratum.id().ref(),
                AgencyScope.of(text.part().plan().agency()).agency(),
                details);
    }
}
