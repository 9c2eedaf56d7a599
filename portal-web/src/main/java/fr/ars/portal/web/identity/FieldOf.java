package fr.ars.portal.web.identity;

import fr.ars.portal.identity.IdentityException;
import fr.ars.portal.web.faces.FormErrors;

/** Beside which field of these forms a refusal of the room of identity is shown. */
final class FieldOf {

    private FieldOf() {}

    static String refusal(IdentityException refusal) {
        return switch (refusal.code()) {
            case "identity.email-invalid", "identity.grant.no-such-account" -> "email";
            case "identity.name-invalid" -> "displayName";
            case "identity.password.wrong" -> "current";
            case "identity.grant.ends-before-it-starts" -> "until";
            default -> refusal.code().startsWith("identity.password.") ? "password" : FormErrors.WHOLE_FORM;
        };
    }
}
