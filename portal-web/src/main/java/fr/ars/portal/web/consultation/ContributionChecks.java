package fr.ars.portal.web.consultation;

import fr.ars.portal.agency.PostalCode;
import fr.ars.portal.agency.PostalCodeException;
import fr.ars.portal.consultation.ContributionText;
import fr.ars.portal.identity.Caller;
import fr.ars.portal.mail.EmailAddress;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Says beside each field what is missing or wrong before a contribution can be handed in. */
@RequestScoped
public class ContributionChecks {

    private static final List<String> REFUSALS = List.of("file.", "form.");

    @Inject
    FormErrors errors;

    @Inject
    Caller caller;

    @Inject
    Texts texts;

    /** Whether nothing is wrong. */
    boolean pass(ContributionText words) {
        errors.check(words);
        if (!words.postalCode().isBlank()) {
            checkPlace(words.postalCode());
        }
        if (!caller.isSignedIn() && EmailAddress.parse(words.email()).isEmpty()) {
            errors.add(
                    "email", words.email().isBlank() ? "contribution.email-missing" : "contribution.email-malformed");
        }
        return !errors.isAny();
    }

    private void checkPlace(String typed) {
        try {
            new PostalCode(typed).department();
        } catch (PostalCodeException e) {
            errors.add("postalCode", "contribution.postal-code-malformed");
        }
    }

    /** Whether an address may make the page say this: only why a file was refused. */
    boolean isKnown(String key) {
        return REFUSALS.stream().anyMatch(key::startsWith) && texts.has(key);
    }
}
