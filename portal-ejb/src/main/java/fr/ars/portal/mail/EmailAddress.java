package fr.ars.portal.mail;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of one mailbox, as people write it ("jeanne.le-bras@example.org"): no display name, no quoted form, no
 * blank, ASCII only, at most 254 characters (RFC 5321 §4.5.3.1.3). Nothing else can ever stand in a header.
 */
public record EmailAddress(String value) {

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM = Pattern.compile(
            "(?=.{3,254}$)(?=[^@]{1,64}@)%s(?:\\.%s)*@%s(?:\\.%s)*".formatted(ATOM, ATOM, LABEL, LABEL));

    public EmailAddress {
        if (!isAddress(value)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    public static boolean isAddress(String value) {
        return FORM.matcher(value).matches();
    }

    /**
     * What somebody typed, in the one form under which two spellings of an address are equal: no blanks around it, lower
     * case, the domain in ASCII ("santé.fr" is "xn--sant-epa.fr"). Empty when it cannot be an address people use: a
     * domain has a dot.
     */
    public static Optional<EmailAddress> parse(String typed) {
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        int at = text.lastIndexOf('@');
        try {
            String normal = text.substring(0, at + 1) + IDN.toASCII(text.substring(at + 1));
            return Optional.of(normal)
                    .filter(EmailAddress::isAddress)
                    .map(EmailAddress::new)
                    .filter(a -> a.domain().contains("."));
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }

    /** What stands before the @ sign. */
    public String mailbox() {
        return value.substring(0, value.indexOf('@'));
    }

    /** What follows the @ sign. */
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    /** Kept out of logs: records print their components, this one does not. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
