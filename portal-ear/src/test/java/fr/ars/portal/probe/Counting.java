package fr.ars.portal.probe;

import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.ContributionNumber;
import fr.ars.portal.consultation.ModerationService;
import fr.ars.portal.consultation.internal.AddUpCounts;
import fr.ars.portal.consultation.internal.VerifyCounts;
import fr.ars.portal.identity.Caller;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.BackgroundWork;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** A moderator decides, and the portal's own tasks on the figures are done now. */
@RequestScoped
public class Counting {

    @Inject
    ModerationService moderation;

    @Inject
    AddUpCounts addUp;

    @Inject
    VerifyCounts verify;

    @Inject
    Caller caller;

    /** Lines: account, agency, consultation, contribution. */
    public String publish(String order) {
        return decide(order, moderation::publish);
    }

    public String takeOff(String order) {
        return decide(
                order,
                (scope, id, number) -> moderation.takeOff(scope, id, number, "PERSONAL_DATA", "Un nom y figure."));
    }

    private String decide(String order, Decision decision) {
        String[] lines = order.split("\n");
        BackgroundWork.run(() -> {
            caller.actFor(UUID.fromString(lines[0]));
            decision.take(
                    AgencyScope.of(new AgencyCode(lines[1])),
                    new ConsultationId(Long.parseLong(lines[2])),
                    ContributionNumber.parse(lines[3]).orElseThrow());
        });
        return "decided";
    }

    private interface Decision {

        void take(AgencyScope scope, ConsultationId id, ContributionNumber number);
    }

    public String addUp(String ignored) {
        addUp.run();
        return "added up";
    }

    public String verify(String ignored) {
        verify.run();
        return "verified";
    }
}
