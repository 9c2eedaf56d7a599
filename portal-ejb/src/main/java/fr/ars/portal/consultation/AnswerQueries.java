package fr.ars.portal.consultation;

import fr.ars.portal.consultation.internal.ConsultationRepository;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.Page;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** What those who answer for the agency read: the published contributions, and the synthesis being written. */
@Stateless
public class AnswerQueries {

    @Inject
    ConsultationRepository repository;

    @Inject
    ConsultationQueries queries;

    /**
     * The published contributions, the oldest first, by key.
     *
     * @param unanswered only those the agency has not answered
     * @param section only those on this section
     */
    @Requires(value = Capability.ANSWER, extent = Extent.READ)
    public Page<ContributionLine> published(
            AgencyScope scope, ConsultationId id, boolean unanswered, Optional<Long> section, Cursor cursor) {
        repository.owned(scope, id);
        return queries.toAnswer(id, unanswered, section, cursor);
    }

    /** The synthesis as it stands; empty as long as nobody has begun it. */
    @Requires(value = Capability.WRITE_SYNTHESIS, extent = Extent.READ)
    public Optional<SynthesisView> synthesis(AgencyScope scope, ConsultationId id) {
        repository.owned(scope, id);
        return repository.synthesis(id).map(Synthesis::view);
    }
}
