package fr.ars.portal.identity.internal;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Slows down whoever tries many passwords or sends many mails: so many attempts for one e-mail address and for one
 * client (a whole office, or the room of a public meeting, may stand behind one: hence its larger share), then a wait. It is kept in the memory of this
 * node, which is right for one node and lets through n times as much on n; a restart forgets it. Addresses are kept
 * as keyed digests only, under a key that dies with the node.
 */
public final class Throttle {

    /** What is counted, each on its own. */
    public enum Action {
        SIGN_IN(10, 100, Duration.ofMinutes(15)),
        REGISTER(3, 200, Duration.ofHours(1)),
        RESET_PASSWORD(3, 100, Duration.ofHours(1)),
        /** The address is the client again: a form that arrives without a session says nothing of whose it is. */
        KEEP_FORM(100, 100, Duration.ofHours(1));

        private final int perAddress;
        private final int perClient;
        private final Duration period;

        Action(int perAddress, int perClient, Duration period) {
            this.perAddress = perAddress;
            this.perClient = perClient;
            this.period = period;
        }
    }

    /** Beyond this many, those not seen for longest are forgotten: memory stays bounded whatever is thrown at us. */
    private static final int MOST_BUCKETS = 100_000;

    private final TimeMeter time;
    private final SecretKeySpec key;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_BUCKETS;
        }
    };

    public Throttle(Clock clock) {
        time = new ClockMeter(clock);
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, "HmacSHA256");
    }

    /** Counts an attempt. Empty: it may go on; otherwise how long to wait. The client comes first and saves the rest. */
    public Optional<Duration> attempt(Action action, String address, String client) {
        return take(clientBucket(action, client)).or(() -> take(addressBucket(action, address)));
    }

    /** The attempt was a good one: it is not held against the client, and the address starts afresh. */
    public void succeeded(Action action, String address, String client) {
        forgive(action, address);
        clientBucket(action, client).addTokens(1);
    }

    /** The owner of the address has proved to be there: what others tried on it is not held against it. */
    public void forgive(Action action, String address) {
        addressBucket(action, address).reset();
    }

    private static Optional<Duration> take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket clientBucket(Action action, String client) {
        return bucket(action + " client " + client, action.perClient, action.period);
    }

    private Bucket addressBucket(Action action, String address) {
        return bucket(action + " address " + address, action.perAddress, action.period);
    }

    private Bucket bucket(String what, int capacity, Duration period) {
        String name = digest(what);
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    name,
                    n -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, period))
                            .withCustomTimePrecision(time)
                            .build());
        }
    }

    private String digest(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /** Bucket4j's notion of time, told by the portal's clock. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return Math.addExact(Math.multiplyExact(now.getEpochSecond(), 1_000_000_000L), now.getNano());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
