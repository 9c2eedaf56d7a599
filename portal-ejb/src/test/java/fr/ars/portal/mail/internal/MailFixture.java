package fr.ars.portal.mail.internal;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.Uuids;
import fr.ars.portal.mail.EmailAddress;
import fr.ars.portal.mail.Mail;
import fr.ars.portal.mail.Sender;
import java.time.Instant;
import java.util.Map;

/** Messages for tests, written to Jeanne by the agency of Bretagne. */
final class MailFixture {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private MailFixture() {}

    static QueuedMail queued(Instant at) {
        Sender bretagne = Sender.agency(new AgencyCode("BRE"), "Agence régionale de santé Bretagne");
        Mail mail = new Mail(new EmailAddress("jeanne@example.org"), "receipt", Map.of(), bretagne);
        return new QueuedMail(Uuids.at(at), mail, new Letter("Votre reçu", "Bonjour,\n\nVoici votre reçu."), at);
    }
}
