package fr.ars.portal.consultation;

import java.util.Optional;
import java.util.UUID;

/**
 * Who contributes, as far as the agency needs to know: an account, or an e-mail address still to be confirmed, and the
 * département.
 */
public record Author(Optional<UUID> account, Optional<String> email, Optional<String> department) {

    public Author {
        if (account.isEmpty() && email.isEmpty()) {
            throw new ConsultationException("author-unknown");
        }
    }

    /** An account's address has been confirmed when it was opened. */
    boolean isVerified() {
        return account.isPresent();
    }

    @Override
    public String toString() {
        return "Author[…]";
    }
}
