package fr.ars.portal.mail.internal;

import fr.ars.portal.kernel.DataDirectory;
import fr.ars.portal.mail.EmailAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends messages the way the settings {@code portal.mail.*} say: through a mail server, else as files. */
@ApplicationScoped
public class PostOffice {

    @Inject
    @ConfigProperty(name = "portal.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "portal.mail.port", defaultValue = "587")
    int port;

    @Inject
    @ConfigProperty(name = "portal.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "portal.mail.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "portal.mail.starttls", defaultValue = "true")
    boolean starttls;

    @Inject
    @ConfigProperty(name = "portal.mail.from", defaultValue = "ne-pas-repondre@localhost")
    String from;

    @Inject
    @ConfigProperty(name = "portal.mail.name", defaultValue = "Portail de la démocratie en santé")
    String name;

    @Inject
    DataDirectory data;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private MessageFactory messages;

    @SuppressWarnings("NullAway.Init")
    private MailTransport transport;

    @PostConstruct
    void open() {
        var settings = new MailSettings(host, port, user, password, starttls, new EmailAddress(from), name);
        Session session = Session.getInstance(settings.properties());
        messages = new MessageFactory(session, settings);
        transport =
                host.isPresent() ? new SmtpTransport(session, settings) : new FileTransport(data.directory("mails"));
    }

    /** Whether there is no mail server, so that messages are read in the back office. */
    public boolean writesFiles() {
        return host.isEmpty();
    }

    public void deliver(Outgoing mail) {
        transport.deliver(mail.token(), messages.message(mail, clock.instant()));
    }

    public void forget(UUID token) {
        transport.forget(token);
    }
}
