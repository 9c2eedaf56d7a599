package fr.ars.portal.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * An unguessable word (128 random bits, 22 letters of base64url) that opens something to whoever holds it: a draft, a
 * receipt, a confirmation. The database keeps only its {@link #digest()}, so that a copy of the database opens nothing.
 */
public record Secret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    public Secret {
        if (!isSecret(value)) {
            throw new IllegalArgumentException("Not a secret");
        }
    }

    public static Secret random() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static boolean isSecret(String value) {
        return FORM.matcher(value).matches();
    }

    /** SHA-256 of the word, 64 hexadecimal digits: what is stored and looked up. */
    public String digest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
