package fr.ars.portal.mail.internal;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.mail.EmailAddress;
import fr.ars.portal.mail.Mail;
import fr.ars.portal.mail.MailLine;
import fr.ars.portal.mail.MailState;
import fr.ars.portal.mail.MailText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message in the outbox. Its token, drawn once, becomes its Message-ID: a message sent twice because the server
 * stopped at the wrong moment is recognised as one by whoever receives it.
 */
@Entity
@Table(name = "mail")
public class QueuedMail {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "token")
    private UUID token;

    @Column(name = "template")
    private String template;

    @Column(name = "recipient")
    private String recipient;

    @Column(name = "subject")
    private String subject;

    @Column(name = "text")
    private @Nullable String text;

    @Column(name = "agency_code")
    private @Nullable AgencyCode agency;

    @Column(name = "confidential")
    private boolean confidential;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private MailState state;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "error")
    private @Nullable String error;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Version
    @Column(name = "version")
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected QueuedMail() {}

    public QueuedMail(UUID token, Mail mail, Letter letter, Instant createdAt) {
        this.token = token;
        this.template = mail.template();
        this.recipient = mail.to().value();
        this.subject = letter.subject();
        this.text = letter.text();
        this.agency = mail.sender().agency().orElse(null);
        this.confidential = mail.confidential();
        this.state = MailState.QUEUED;
        this.createdAt = createdAt;
    }

    /** What is to be sent; nothing when it has been already, or when its text is gone. */
    Optional<Outgoing> outgoing() {
        if (state == MailState.SENT || text == null) {
            return Optional.empty();
        }
        return Optional.of(new Outgoing(token, new EmailAddress(recipient), subject, text));
    }

    void sent(Instant at) {
        become(MailState.SENT);
        attempts++;
        sentAt = at;
        error = null;
    }

    /** An attempt failed; there may be others. */
    void attemptFailed(String reason) {
        attempts++;
        error = reason;
    }

    /** The mail server refuses this address for good. */
    void refused(String reason) {
        attemptFailed(reason);
        fail();
    }

    /** Nobody will try again unless asked to. */
    void fail() {
        if (state != MailState.FAILED) {
            become(MailState.FAILED);
        }
    }

    void eraseText() {
        text = null;
    }

    private void become(MailState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("A message that is " + state + " cannot become " + next);
        }
        state = next;
    }

    public UUID token() {
        return token;
    }

    public Optional<AgencyCode> agency() {
        return Optional.ofNullable(agency);
    }

    MailState state() {
        return state;
    }

    public MailText opened() {
        return new MailText(
                new MailLine(id, createdAt, sentAt, recipient, subject, state, attempts, error),
                Optional.ofNullable(text));
    }

    /** What staff may see of it, who are not its recipient. */
    public MailText openedByStaff() {
        MailText all = opened();
        return confidential ? new MailText(all.line(), Optional.empty()) : all;
    }
}
