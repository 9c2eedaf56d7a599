package fr.ars.portal.mail;

import java.util.Optional;

/**
 * One message of the back office, opened.
 *
 * @param text empty once it has been erased, or when it is for its recipient's eyes only
 */
public record MailText(MailLine line, Optional<String> text) {}
