package fr.ars.portal.agency;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * How an agency is reached and who answers for its pages. What is empty is not known, and is shown as missing: the
 * portal invents no address.
 *
 * @param dataProtection how to reach the data protection officer (RGPD 37)
 * @param publicationDirector who answers for what is published (loi 2004-575, art. 1-1)
 */
public record ContactDetails(
        Optional<@Email @Size(max = 120) String> email,
        Optional<@Size(max = 40) String> phone,
        Optional<@Size(max = 300) String> postalAddress,
        Optional<@Size(max = 300) String> dataProtection,
        Optional<@Size(max = 150) String> publicationDirector) {

    public static final ContactDetails UNKNOWN = new ContactDetails(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ContactDetails {
        email = Text.unlessBlank(email);
        phone = Text.unlessBlank(phone);
        postalAddress = Text.unlessBlank(postalAddress);
        dataProtection = Text.unlessBlank(dataProtection);
        publicationDirector = Text.unlessBlank(publicationDirector);
    }
}
