package fr.ars.portal.plan;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.ReferenceData;
import fr.ars.portal.agency.SectionType;
import fr.ars.portal.agency.TerritoryView;
import fr.ars.portal.agency.Topic;
import fr.ars.portal.audit.Journal;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.plan.internal.DescriptionRepository;
import fr.ars.portal.plan.internal.DraftVersion;
import fr.ars.portal.plan.internal.ObjectiveRepository;
import fr.ars.portal.plan.internal.Objectives;
import fr.ars.portal.plan.internal.PlanRepository;
import fr.ars.portal.plan.internal.SectionDescription;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An officer says of each section what it changes for people, what can still be changed in it and what can be expected.
 * Freely until a consultation on the text is announced: what the public has read is not rewritten behind its back.
 */
@Stateless
public class SectionDescriptionService {

    @Inject
    PlanRepository plans;

    @Inject
    DescriptionRepository repository;

    @Inject
    ObjectiveRepository objectives;

    @Inject
    DescriptionQueries queries;

    @Inject
    ConsultedTexts consulted;

    @Inject
    ReferenceData reference;

    @Inject
    Agencies agencies;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    @Requires(value = Capability.EDIT_PLAN, extent = Extent.READ)
    public SectionFacts facts(AgencyScope scope, DraftVersionId id, String anchor) {
        plans.version(scope, id);
        return queries.facts(id, plans.text(id, anchor).section().id());
    }

    /** How far the sections of a draft are described, by section. */
    @Requires(value = Capability.EDIT_PLAN, extent = Extent.READ)
    public Map<Long, SectionMark> marks(AgencyScope scope, DraftVersionId id) {
        plans.version(scope, id);
        return queries.marks(id);
    }

    /** Whether descriptions can still be changed. */
    @Requires(value = Capability.EDIT_PLAN, extent = Extent.READ)
    public boolean isOpen(AgencyScope scope, DraftVersionId id) {
        return isOpen(plans.version(scope, id));
    }

    private boolean isOpen(DraftVersion version) {
        return !version.isFrozen() || !consulted.isAnnounced(version.id());
    }

    /** @param seen the state the form was drawn with: what somebody else has written since is not overwritten */
    @Requires(Capability.EDIT_PLAN)
    public void describe(AgencyScope scope, DraftVersionId id, String anchor, Description wanted, int seen) {
        DraftVersion version = plans.lock(scope, id);
        if (!isOpen(version)) {
            throw new PlanException("description-announced");
        }
        requireKnown(version, wanted);
        var section = plans.text(id, anchor).section().id();
        Optional<SectionDescription> found = repository.find(id, section);
        if (found.map(SectionDescription::seen).orElse(0) != seen) {
            throw new PlanException("described-meanwhile");
        }
        SectionDescription description = found.orElseGet(() -> new SectionDescription(id, section));
        Objectives all = objectives.of(version.part().plan());
        description.describe(wanted, wanted.objectives().stream().map(all::get).toList());
        if (found.isEmpty()) {
            repository.add(description);
        }
        journal.record(
                "section.described",
                id.ref(),
                AgencyScope.of(version.part().plan().agency()).agency(),
                Map.of("section", anchor));
    }

    /** Only what the form offers: codes of the day's lists, territories of the agency. */
    private void requireKnown(DraftVersion version, Description wanted) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<String> topics = reference.topics(today).stream().map(Topic::code).toList();
        List<String> territories = agencies.departmentsOf(version.part().plan().agency(), today).stream()
                .map(TerritoryView::code)
                .toList();
        List<String> kinds =
                reference.sectionTypes(today).stream().map(SectionType::code).toList();
        require(topics, wanted.topics());
        require(territories, wanted.territories());
        require(kinds, wanted.kind().stream().toList());
    }

    private static void require(Collection<String> known, Collection<String> wanted) {
        if (!known.containsAll(wanted)) {
            throw new PlanException("description-choice-unknown");
        }
    }
}
