package fr.ars.portal.web.identity;

import jakarta.validation.constraints.NotBlank;

/** What the sign-in page sends. It does not print. */
record SignInForm(
        @NotBlank(message = "identity.email-missing") String email,
        @NotBlank(message = "identity.password-missing") String password) {

    @Override
    public String toString() {
        return "SignInForm[…]";
    }
}
