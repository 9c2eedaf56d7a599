package fr.ars.portal.plan.correcting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jsoup.nodes.Element;

/** Tells a piece of text from another that has taken its place: a form carries it, so that it changes nothing else. */
final class Fingerprint {

    private static final int LENGTH = 16;

    private Fingerprint() {}

    static String of(Element piece) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(piece.outerHtml().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
