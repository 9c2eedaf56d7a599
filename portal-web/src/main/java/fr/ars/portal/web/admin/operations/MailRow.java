package fr.ars.portal.web.admin.operations;

/**
 * A message in words. It does not print whose it is.
 *
 * @param sent when it left; empty as long as it has not
 * @param state the name of its state
 * @param error why the last attempt failed; empty if none did
 */
public record MailRow(
        String id,
        String created,
        String sent,
        String recipient,
        String subject,
        String state,
        int attempts,
        String error) {

    @Override
    public String toString() {
        return "MailRow[" + id + "]";
    }
}
