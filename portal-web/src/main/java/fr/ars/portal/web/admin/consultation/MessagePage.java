package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.consultation.ConsultationException;
import fr.ars.portal.consultation.MessageLine;
import fr.ars.portal.consultation.MessageService;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Writing to all who have contributed: first a preview that says to how many people the letter goes, then the sending of
 * exactly what was previewed.
 */
@Named
@RequestScoped
public class MessagePage {

    @Inject
    MessageService service;

    @Inject
    ManagedConsultation managed;

    @Inject
    Here here;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    private List<MessageLine> sent = List.of();
    private String subject = "";
    private String text = "";
    private String checked = "";
    private boolean preview;

    /** The service refuses whoever may not see this. */
    @PostConstruct
    void open() {
        sent = service.messages(here.scope(), managed.id());
    }

    public void check() {
        if (subject.isBlank()) {
            errors.add("subject", "consultation.message-subject-missing", List.of(150));
        }
        if (words().isBlank()) {
            errors.add("text", "consultation.message-text-missing", List.of(5_000));
        }
        preview = !errors.isAny();
        checked = preview ? mark() : "";
    }

    /** What has been changed since the preview is previewed again. */
    public void send() {
        if (!checked.equals(mark())) {
            errors.add(FormErrors.WHOLE_FORM, "life.message-changed");
            checked = mark();
            preview = true;
            return;
        }
        try {
            service.send(here.scope(), managed.id(), subject.strip(), words(), getContributors());
            redirect.telling("life.message-ordered", Route.ADMIN_CONSULTATION_MESSAGE, managed.id());
        } catch (ConsultationException e) {
            errors.add(fieldOf(e), e);
        }
    }

    private static String fieldOf(ConsultationException refusal) {
        return switch (refusal.code()) {
            case "consultation.message-subject-missing" -> "subject";
            case "consultation.message-text-missing" -> "text";
            default -> FormErrors.WHOLE_FORM;
        };
    }

    /** Tells one letter to so many people from another. */
    private String mark() {
        return Integer.toHexString((subject.strip() + "\n" + words() + "\n" + getContributors()).hashCode());
    }

    /** Browsers send two characters at each end of line; a person counts one. */
    private String words() {
        return text.replace("\r\n", "\n").strip();
    }

    public long getContributors() {
        return service.contributors(here.scope(), managed.id());
    }

    public List<MessageLine> getSent() {
        return sent;
    }

    public String ordered(MessageLine line) {
        return here.getTime().moment(line.orderedAt());
    }

    public boolean isPreview() {
        return preview;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getChecked() {
        return checked;
    }

    public void setChecked(String checked) {
        this.checked = checked;
    }
}
