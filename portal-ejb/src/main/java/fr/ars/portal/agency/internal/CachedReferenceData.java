package fr.ars.portal.agency.internal;

import fr.ars.portal.agency.ComplaintOrientation;
import fr.ars.portal.agency.DocumentType;
import fr.ars.portal.agency.PlanPartType;
import fr.ars.portal.agency.PlanStructureType;
import fr.ars.portal.agency.ReferenceData;
import fr.ars.portal.agency.ReferenceDataChanged;
import fr.ars.portal.agency.SectionType;
import fr.ars.portal.agency.Threshold;
import fr.ars.portal.agency.Topic;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.CivilCalendar;
import fr.ars.portal.kernel.DeadlineRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The lists as last read from the database, a minute ago at most. */
@ApplicationScoped
public class CachedReferenceData implements ReferenceData {

    @Inject
    ReferenceQueries queries;

    @Inject
    Clock clock;

    private final Snapshot<ReferenceData> held =
            new Snapshot<>(() -> queries.referenceData(), () -> clock, CachedAgencies.LONGEST);

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReferenceDataChanged event) {
        held.forget();
    }

    @Override
    public List<DocumentType> documentTypes(LocalDate day) {
        return held.get().documentTypes(day);
    }

    @Override
    public List<Topic> topics(LocalDate day) {
        return held.get().topics(day);
    }

    @Override
    public List<ComplaintOrientation> complaintOrientations(LocalDate day) {
        return held.get().complaintOrientations(day);
    }

    @Override
    public List<PlanStructureType> planStructures(LocalDate day) {
        return held.get().planStructures(day);
    }

    @Override
    public List<PlanPartType> planParts(LocalDate day) {
        return held.get().planParts(day);
    }

    @Override
    public List<SectionType> sectionTypes(LocalDate day) {
        return held.get().sectionTypes(day);
    }

    @Override
    public List<Threshold> thresholds(LocalDate day) {
        return held.get().thresholds(day);
    }

    @Override
    public List<DeadlineRule> deadlineRules(AgencyScope scope, LocalDate day) {
        return held.get().deadlineRules(scope, day);
    }

    @Override
    public CivilCalendar calendar(String code) {
        return held.get().calendar(code);
    }
}
