package fr.ars.portal.identity.internal;

import fr.ars.portal.identity.IdentityException;
import fr.ars.portal.mail.EmailAddress;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must be, after the advice of ANSSI and CNIL (PROPOSED, to be checked against their current text): long
 * rather than odd. At least 12 characters, none of the most used words (with figures or signs at its end or without),
 * nothing that repeats a few characters, not the e-mail address. No rule on capitals, figures or signs, and no expiry.
 */
public final class PasswordRule {

    public static final String FILE = "reference/refused-passwords.txt";
    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int MAILBOX_WORTH_LOOKING_FOR = 4;

    private final Set<String> refused;

    private PasswordRule(Set<String> refused) {
        this.refused = refused;
    }

    /** @param list one word a line; lines that begin with "#" are remarks */
    public static PasswordRule refusing(String list) {
        return new PasswordRule(list.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(PasswordRule::fold)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** The one form in which a password is hashed: an "é" typed on another keyboard is the same "é". */
    public static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    public void check(String password, EmailAddress email) {
        String normal = normal(password);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            throw new IdentityException("identity.password.too-short", SHORTEST);
        }
        if (length > LONGEST) {
            throw new IdentityException("identity.password.too-long", LONGEST);
        }
        String folded = fold(normal);
        if (isOftenUsed(folded)) {
            throw new IdentityException("identity.password.too-common");
        }
        if (containsMailbox(folded, email)) {
            throw new IdentityException("identity.password.contains-email");
        }
    }

    private boolean isOftenUsed(String folded) {
        String stem = folded.replaceAll("[^\\p{L}]+$", "");
        return refused.contains(folded)
                || refused.contains(stem)
                || folded.codePoints().distinct().count() < FEWEST_DIFFERENT;
    }

    private static boolean containsMailbox(String folded, EmailAddress email) {
        String mailbox = fold(email.mailbox());
        return folded.contains(fold(email.value()))
                || mailbox.length() >= MAILBOX_WORTH_LOOKING_FOR && folded.contains(mailbox);
    }

    private static String fold(String text) {
        return normal(text).toLowerCase(Locale.ROOT);
    }
}
