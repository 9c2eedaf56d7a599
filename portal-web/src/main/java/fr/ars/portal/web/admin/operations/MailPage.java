package fr.ars.portal.web.admin.operations;

import fr.ars.portal.mail.MailText;
import fr.ars.portal.operation.OperationService;
import fr.ars.portal.web.faces.Here;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One message, opened; what is for its recipient's eyes only stays closed. */
@Named
@RequestScoped
public class MailPage {

    @Inject
    OperationService service;

    @Inject
    MailRows rows;

    @Inject
    Here here;

    @SuppressWarnings("NullAway.Init")
    private MailText mail;

    /** The service refuses whoever may not see it. */
    @PostConstruct
    void open() {
        mail = service.mail(here.scope(), here.id());
    }

    public MailRow getRow() {
        return rows.of(mail.line());
    }

    /** Empty when it has been erased or is in confidence. */
    public String getText() {
        return mail.text().orElse("");
    }
}
