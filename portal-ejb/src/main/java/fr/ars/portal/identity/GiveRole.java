package fr.ars.portal.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/**
 * The order to give a role to whoever has the account of an e-mail address.
 *
 * @param until when it ends; empty: until further notice
 */
public record GiveRole(@NotBlank @Size(max = 254) String email, Role role, Optional<Instant> until) {

    @Override
    public String toString() {
        return "GiveRole[" + role + "]";
    }
}
