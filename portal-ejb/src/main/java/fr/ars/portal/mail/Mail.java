package fr.ars.portal.mail;

import java.util.Map;

/**
 * A message to one person.
 *
 * @param template the name of a file of {@code mail/}: its first line is the subject, the rest the text
 * @param values what stands in place of each {@code {{name}}} of the template, all of them
 * @param confidential whether whoever reads it could act in the recipient's place (a link that signs in, a new
 *     password): then no member of staff may, unless there is no mail server and the back office is the mailbox
 */
public record Mail(EmailAddress to, String template, Map<String, String> values, Sender sender, boolean confidential) {

    public Mail {
        values = Map.copyOf(values);
    }

    public Mail(EmailAddress to, String template, Map<String, String> values, Sender sender) {
        this(to, template, values, sender, false);
    }

    /** The same, for its recipient's eyes only. */
    public Mail inConfidence() {
        return new Mail(to, template, values, sender, true);
    }
}
