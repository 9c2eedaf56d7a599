package fr.ars.portal.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody gives to open an account. It does not print. */
public record Registration(
        @NotBlank(message = "identity.email-missing") @Size(max = 254, message = "identity.too-long")
        String email,

        @NotBlank(message = "identity.name-missing") @Size(max = 100, message = "identity.too-long")
        String displayName,

        @NotBlank(message = "identity.password-missing") String password) {

    @Override
    public String toString() {
        return "Registration[…]";
    }
}
