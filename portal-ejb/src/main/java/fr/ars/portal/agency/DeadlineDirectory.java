package fr.ars.portal.agency;

import fr.ars.portal.agency.internal.ReferenceRow;
import fr.ars.portal.agency.internal.ReferenceRowRepository;
import fr.ars.portal.audit.Journal;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.DeadlineRule;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.kernel.Validity;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds deadline rules; none is ever changed, for deadlines have been counted by it. A new row ends the one before it
 * from the day it begins. This room stands below identity: who may call is decided by the services above.
 */
@Stateless
public class DeadlineDirectory {

    @Inject
    ReferenceRowRepository rows;

    @Inject
    ReferenceData referenceData;

    @Inject
    Journal journal;

    @Inject
    Event<ReferenceDataChanged> changed;

    /** A rule of the nation: a new one, or what an old one becomes from a day on. */
    public void add(DeadlineRule rule) {
        if (rule.setBy().isPresent()) {
            throw new IllegalArgumentException("A rule of the nation is set by no agency");
        }
        keep(ReferenceRow.ofNation(rule), rule, Optional.empty());
    }

    /**
     * What an agency holds itself to for a time: sooner or longer than the nation asks, as far as the nation lets it.
     * Should the nation come to ask more than that, the nation's value holds.
     */
    public void choose(AgencyCode agency, String code, int value, Validity validity) {
        DeadlineRule national = referenceData.deadlineRule(code, AgencyScope.nation(), validity.from());
        if (!national.allows(value)) {
            throw new DeadlineException("deadline.not-allowed", code, national.value(), value);
        }
        keep(ReferenceRow.ofAgency(agency, national, value, validity), national, Optional.of(agency));
    }

    private void keep(ReferenceRow row, DeadlineRule rule, Optional<AgencyCode> owner) {
        if (rows.hasDeadline(rule.code(), row.validFrom(), owner)) {
            throw new DeadlineException("deadline.exists", rule.code(), row.validFrom());
        }
        rows.add(List.of(row));
        journal.record(
                "deadline.added",
                new SubjectRef("deadline", rule.code()),
                owner,
                Map.of("from", row.validFrom().toString(), "value", Integer.toString(row.value())));
        changed.fire(new ReferenceDataChanged());
    }
}
