package fr.ars.portal.mail.internal;

import fr.ars.portal.mail.EmailAddress;
import java.util.UUID;

/** A message on its way out, detached from the database so that no transaction waits for a mail server. */
public record Outgoing(UUID token, EmailAddress to, String subject, String text) {}
