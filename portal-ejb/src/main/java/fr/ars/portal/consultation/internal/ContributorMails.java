package fr.ars.portal.consultation.internal;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.AgencyView;
import fr.ars.portal.consultation.Consultation;
import fr.ars.portal.consultation.Contribution;
import fr.ars.portal.consultation.ContributorMessage;
import fr.ars.portal.consultation.RefusalReason;
import fr.ars.portal.identity.AccountAddresses;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.mail.EmailAddress;
import fr.ars.portal.mail.Mail;
import fr.ars.portal.mail.Mailer;
import fr.ars.portal.mail.Sender;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a contributor is told by e-mail. A message names the contribution and links to it; it never repeats what was
 * said, for a mailbox is read by others and what is taken off the page must not live on in it.
 */
@Stateless
public class ContributorMails {

    @Inject
    Mailer mailer;

    @Inject
    Agencies agencies;

    @Inject
    AccountAddresses accounts;

    @Inject
    @ConfigProperty(name = "portal.address", defaultValue = "http://localhost:8080")
    String address;

    /** The receipt. */
    public void received(Consultation consultation, Contribution contribution, Secret receipt) {
        send(
                consultation,
                contribution,
                "contribution-received",
                Map.of("link", "/contributions/recu/" + receipt.value()));
    }

    /** The receipt for an address still to be confirmed: its link is what confirms. */
    public void toConfirm(Consultation consultation, Contribution contribution, Secret confirmation) {
        send(
                consultation,
                contribution,
                "contribution-to-confirm",
                Map.of("link", "/contributions/confirmer/" + confirmation.value()));
    }

    public void published(Consultation consultation, Contribution contribution) {
        String template = contribution.isLate() ? "contribution-published-late" : "contribution-published";
        send(consultation, contribution, template, Map.of("link", pageOf(consultation, contribution)));
    }

    public void refused(Consultation consultation, Contribution contribution, RefusalReason reason) {
        Map<String, String> values = Map.of(
                "reason", reason.words(), "note", contribution.refusalNote().orElse("(aucune)"));
        send(consultation, contribution, "contribution-refused", values);
    }

    public void answered(Consultation consultation, Contribution contribution) {
        send(consultation, contribution, "contribution-answered", Map.of("link", pageOf(consultation, contribution)));
    }

    /** A letter of the agency to everybody who contributed, in its own words. */
    public void message(
            Consultation consultation, Contribution contribution, EmailAddress to, ContributorMessage message) {
        Map<String, String> values = Map.of(
                "subject", message.subject(),
                "text", message.text(),
                "consultation", consultation.title(),
                "link", address + agencies.get(contribution.place()).prefix() + pageOf(consultation));
        mailer.send(new Mail(to, "contributor-message", values, sender(consultation)).inConfidence());
    }

    /** Where to write to whoever made a contribution; empty once the account has been closed. */
    public Optional<EmailAddress> addressOf(Contribution contribution) {
        return contribution
                .email()
                .flatMap(EmailAddress::parse)
                .or(() -> contribution.account().flatMap(accounts::of));
    }

    private Sender sender(Consultation consultation) {
        return new Sender(
                consultation.owner(), agencies.get(consultation.agency()).name());
    }

    private static String pageOf(Consultation consultation) {
        return "/consultations/" + consultation.id() + "-" + consultation.slug();
    }

    private static String pageOf(Consultation consultation, Contribution contribution) {
        return pageOf(consultation) + "/contributions/" + contribution.number();
    }

    private void send(Consultation consultation, Contribution contribution, String template, Map<String, String> own) {
        Optional<EmailAddress> to = addressOf(contribution);
        if (to.isEmpty()) {
            return;
        }
        AgencyView portal = agencies.get(contribution.place());
        Map<String, String> values = new HashMap<>(own);
        values.computeIfPresent("link", (name, path) -> address + portal.prefix() + path);
        values.put("consultation", consultation.title());
        values.put("number", contribution.number().toString());
        if (template.equals("contribution-received") || template.equals("contribution-to-confirm")) {
            values.put("receivedAt", portal.time().exact(contribution.receivedAt()));
            values.put("counted", contribution.isLate() ? LATE : IN_TIME);
        }
        Mail mail = new Mail(to.get(), template, values, sender(consultation));
        mailer.send(mail.inConfidence());
    }

    private static final String IN_TIME = "Elle a été reçue dans le délai de la consultation.";
    private static final String LATE =
            "Elle a été reçue après la clôture : elle est conservée au dossier, mais ne compte pas "
                    + "dans les résultats de la consultation.";
}
