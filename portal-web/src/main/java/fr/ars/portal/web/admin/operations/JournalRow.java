package fr.ars.portal.web.admin.operations;

/**
 * A line of the journal in words.
 *
 * @param actor who did it, in words; an account is its identifier
 * @param account the identifier, to look for others of the same; empty for the portal and for visitors
 * @param subject "consultation/12"
 * @param owner the agency's short name; empty for the nation
 * @param seal its place in the chain; empty during the seconds before it is sealed
 */
public record JournalRow(
        String at,
        String actor,
        String account,
        String action,
        String subject,
        String owner,
        String details,
        String seal) {}
