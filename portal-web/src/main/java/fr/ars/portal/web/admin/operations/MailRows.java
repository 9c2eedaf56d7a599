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

    MailRow of(MailLine line) {
        return new MailRow(
                Long.toString(line.id()),
                here.getTime().brief(line.createdAt()),
                line.sentAt().map(here.getTime()::brief).orElse(""),
                line.recipient(),
                line.subject(),
                line.state().name(),
                line.attempts(),
                line.error().orElse(""));
    }
}
