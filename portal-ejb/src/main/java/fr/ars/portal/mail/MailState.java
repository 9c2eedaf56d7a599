package fr.ars.portal.mail;

/** How far a message has come. */
public enum MailState {
    /** Waiting to be sent, for the first time or again. */
    QUEUED,
    /** Taken by the mail server, or written as a file where there is none. */
    SENT,
    /** Refused for good, or tried too often; staff may have it tried again. */
    FAILED;

    public boolean canBecome(MailState next) {
        return switch (this) {
            case QUEUED -> next != QUEUED;
            case FAILED -> next == SENT;
            case SENT -> false;
        };
    }
}
