package fr.ars.portal.identity.internal;

/** The life of an account: opened, its address confirmed, closed; an account that is closed stays so. */
public enum AccountState {
    PENDING_CONFIRMATION,
    ACTIVE,
    CLOSED;

    public boolean mayBecome(AccountState next) {
        return switch (this) {
            case PENDING_CONFIRMATION -> next == ACTIVE || next == CLOSED;
            case ACTIVE -> next == CLOSED;
            case CLOSED -> false;
        };
    }
}
