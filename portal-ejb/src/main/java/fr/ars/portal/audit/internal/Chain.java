package fr.ars.portal.audit.internal;

import fr.ars.portal.audit.Verification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A walk along the chain of seals. The seal of a line is the SHA-256 of its place, of the seal before it and of its
 * content, so that no line can be changed, removed, added or moved without every later seal being wrong. Places follow
 * the order of sealing, which is that of the lines except where a transaction ended late.
 */
public class Chain {

    private static final String ORIGIN = "0".repeat(64);

    private long length;
    private String head;

    public Chain() {
        this(0, ORIGIN);
    }

    Chain(long length, String head) {
        this.length = length;
        this.head = head;
    }

    public long length() {
        return length;
    }

    public String head() {
        return head;
    }

    void append(Line line) {
        head = next(line);
        length++;
        line.seal(length, head);
    }

    /** Steps over the line if it is the one that belongs here; otherwise stays, and says what is wrong. */
    public Optional<Verification.Break> check(Line line) {
        long expected = length + 1;
        if (line.sealNumber().orElse(0) != expected) {
            return Optional.of(new Verification.Break(expected, Optional.empty()));
        }
        String right = next(line);
        if (!line.seal().equals(Optional.of(right))) {
            return Optional.of(new Verification.Break(expected, Optional.of(line.id())));
        }
        head = right;
        length = expected;
        return Optional.empty();
    }

    private String next(Line line) {
        String text = Canonical.of(Long.toString(length + 1), head, line.content());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
