package fr.ars.portal.identity.internal;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.PortalAddress;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.mail.EmailAddress;
import fr.ars.portal.mail.Mail;
import fr.ars.portal.mail.Mailer;
import fr.ars.portal.mail.Sender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Writes the letters of this room. They come from the portal, not from the agency in whose pages they were asked for: an
 * account is the nation's, and an agency's back office does not list who has one.
 */
@ApplicationScoped
public class AccountLetters implements AccountMail {

    private static final Sender PORTAL = Sender.nation("Portail de la démocratie en santé");

    @Inject
    Mailer mailer;

    @Inject
    Agencies agencies;

    @Inject
    PortalAddress address;

    @Override
    public void confirmAddress(AgencyScope scope, EmailAddress to, Secret secret) {
        Map<String, String> values = Map.of("link", link(scope, "/inscription/confirmer/" + secret.value()));
        mailer.send(new Mail(to, "account-confirm", values, PORTAL).inConfidence());
    }

    @Override
    public void alreadyRegistered(AgencyScope scope, EmailAddress to) {
        Map<String, String> values =
                Map.of("signIn", link(scope, "/connexion"), "reset", link(scope, "/mot-de-passe/oublie"));
        mailer.send(new Mail(to, "account-known", values, PORTAL));
    }

    @Override
    public void resetPassword(AgencyScope scope, EmailAddress to, Secret secret) {
        Map<String, String> values = Map.of("link", link(scope, "/mot-de-passe/" + secret.value()));
        mailer.send(new Mail(to, "account-reset", values, PORTAL).inConfidence());
    }

    @Override
    public void passwordChanged(AgencyScope scope, EmailAddress to) {
        Map<String, String> values = Map.of("reset", link(scope, "/mot-de-passe/oublie"));
        mailer.send(new Mail(to, "account-password-changed", values, PORTAL));
    }

    private String link(AgencyScope scope, String path) {
        String portal =
                scope.agency().map(agency -> "/" + agencies.get(agency).slug()).orElse("");
        return address.of(portal + path);
    }
}
