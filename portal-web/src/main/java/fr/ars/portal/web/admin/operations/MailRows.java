package fr.ars.portal.web.admin.operations;

import fr.ars.portal.mail.MailLine;
import fr.ars.portal.web.faces.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Puts messages into words, in the time of the portal one is in. */
@RequestScoped
public class MailRows {

    @Inject
    Here here;

    /** "j…@example.org": enough to recognise a fault of delivery, too little to know who wrote what. */
    private static String masked(String recipient) {
        int at = recipient.lastIndexOf('@');
        return recipient.substring(0, Math.min(1, Math.max(0, at))) + "…" + recipient.substring(Math.max(0, at));
    }

    MailRow of(MailLine line) {
        return new MailRow(
                Long.toString(line.id()),
                here.getTime().brief(line.createdAt()),
                line.sentAt().map(here.getTime()::brief).orElse(""),
                masked(line.recipient()),
                line.subject(),
                line.state().name(),
                line.attempts(),
                line.error().orElse(""));
    }
}
