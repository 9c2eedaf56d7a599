package fr.ars.portal.identity;

/**
 * Something a person may be allowed to do. Which role gives which is the table {@code config/reference/capabilities.csv};
 * a capability without a row there is denied to all. Rooms that are still to be built have theirs already, because who
 * may do what is decided once, in one table.
 */
public enum Capability {
    /** Read what is public; anybody. */
    READ_PUBLIC,
    /** Open an account, sign in, ask for a new password; anybody. */
    SIGN_IN,
    /** Be told of what is new. */
    SUBSCRIBE,
    /** Take part in an open consultation, within the rules of that consultation; anybody. */
    CONTRIBUTE,
    /** Look after one's own account; anybody who is signed in. */
    OWN_ACCOUNT,
    /** Take part in the name of an organisation. */
    CONTRIBUTE_FOR_ORGANISATION,
    /** Look after an organisation's members and mandates, or verify it. */
    MANAGE_ORGANISATION,
    /** Import a draft, correct it, freeze it. */
    EDIT_PLAN,
    /** Prepare, plan, extend, suspend, cancel and file away a consultation. */
    MANAGE_CONSULTATION,
    /** Tell what came of a consultation after its synthesis. */
    PUBLISH_FOLLOW_UP,
    /** Send a letter to all who have contributed. */
    WRITE_TO_CONTRIBUTORS,
    /** Accept or refuse contributions. */
    MODERATE,
    /** See who wrote a contribution whose author's name is withheld from staff. */
    REVEAL_AUTHOR,
    /** Answer contributions for the agency. */
    ANSWER,
    /** Write a synthesis and submit it. */
    WRITE_SYNTHESIS,
    /** Publish a synthesis somebody else has written. */
    PUBLISH_SYNTHESIS,
    /** Give the opinion of a consulted body. */
    REPLY_FOR_BODY,
    /** Read the papers reserved to the members of a body. */
    READ_MEMBER_PAPERS,
    /** Convene, set the agenda, keep attendance, ballots and minutes. */
    RUN_MEETINGS,
    /** Vote and give a proxy. */
    VOTE,
    /** Publish minutes and opinions. */
    PUBLISH_MINUTES,
    /** Look after seats and mandates. */
    MANAGE_MANDATES,
    /** Create and publish documents. */
    EDIT_LIBRARY,
    /** Write news and content pages. */
    EDIT_NEWS,
    /** Complain, for oneself or with an authorisation; anybody. */
    FILE_COMPLAINT,
    /** Enter a complaint that came on paper or by telephone. */
    RECORD_COMPLAINT,
    /** Read a complaint. */
    READ_COMPLAINT,
    /** Read the medical papers of a complaint. */
    READ_MEDICAL_FILE,
    /** Give a complaint to another unit or agency. */
    TRANSFER_COMPLAINT,
    /** Read figures and take exports of what is not public. */
    EXPORT,
    /** Give and withdraw roles. */
    MANAGE_GRANTS,
    /** Change the settings of an agency. */
    EDIT_SETTINGS,
    /** Edit reference data. */
    EDIT_REFERENCE_DATA,
    /** See mails, tasks and files of the back office. */
    OPERATE,
    /** Deal with what people ask about their personal data. */
    HANDLE_PERSONAL_DATA,
    /** Read the journal. */
    READ_JOURNAL
}
