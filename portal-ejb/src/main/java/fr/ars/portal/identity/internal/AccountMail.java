package fr.ars.portal.identity.internal;

import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.mail.EmailAddress;

/** The letters this room writes, each to the address of an account, seen from the portal where it was asked for. */
public interface AccountMail {

    void confirmAddress(AgencyScope scope, EmailAddress to, Secret secret);

    /** Somebody (the same person, most likely) tried to open an account with an address that has one. */
    void alreadyRegistered(AgencyScope scope, EmailAddress to);

    void resetPassword(AgencyScope scope, EmailAddress to, Secret secret);

    void passwordChanged(AgencyScope scope, EmailAddress to);
}
