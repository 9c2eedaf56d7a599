package fr.ars.portal.notification.internal;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.AgencyView;
import fr.ars.portal.consultation.Milestone;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.mail.Mail;
import fr.ars.portal.mail.Mailer;
import fr.ars.portal.mail.Sender;
import fr.ars.portal.notification.Subscription;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What those who follow a consultation are told: that something has happened and where; never what anybody wrote. */
@Stateless
public class FollowLetters {

    @Inject
    Mailer mailer;

    @Inject
    Agencies agencies;

    @Inject
    @ConfigProperty(name = "portal.address", defaultValue = "http://localhost:8080")
    String address;

    /** Asks the owner of the address; the link, and nothing else, says yes. */
    public void ask(Subscription subscription, String title, AgencyCode leader, Secret confirmation) {
        Map<String, String> values = Map.of(
                "consultation", title, "link", portal(subscription) + "/suivi/confirmer/" + confirmation.value());
        send(subscription, "follow-confirm", values, leader);
    }

    public void tell(Subscription subscription, Milestone milestone) {
        AgencyView place = agencies.get(milestone.place());
        Map<String, String> values = new HashMap<>();
        values.put("consultation", milestone.title());
        values.put("when", place.time().end(milestone.at()));
        values.put(
                "link", portal(subscription) + "/consultations/" + milestone.consultation() + "-" + milestone.slug());
        values.put(
                "leave",
                portal(subscription) + "/suivi/arreter/"
                        + subscription.leaving().value());
        String template =
                "follow-" + milestone.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        send(subscription, template, values, milestone.leader());
    }

    private String portal(Subscription subscription) {
        return address + agencies.get(subscription.place()).prefix();
    }

    private void send(Subscription subscription, String template, Map<String, String> values, AgencyCode leader) {
        Sender sender =
                new Sender(AgencyScope.of(leader).agency(), agencies.get(leader).name());
        mailer.send(new Mail(subscription.email(), template, values, sender).inConfidence());
    }
}
