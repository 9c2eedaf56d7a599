package fr.ars.portal.plan.correcting;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * What a correction does to one section: {@code p} position, {@code l} level, {@code n} number, {@code t} title,
 * {@code w} words, {@code x} left out, {@code h} HTML. Both sides hold what differs only; the one side there is of a
 * section that begins or ends holds everything.
 *
 * @param before empty where the correction made the section
 * @param after empty where the correction took it away
 */
public record Change(long section, Optional<JsonObject> before, Optional<JsonObject> after) {

    /** The other way round: what undoes it. */
    Change reversed() {
        return new Change(section, after, before);
    }

    /** Whether it only made room for another section. */
    boolean isRoom() {
        return before.isPresent()
                && after.isPresent()
                && after.get().keySet().stream().allMatch("p"::equals);
    }

    /** Whether the order or the levels are others than before. */
    boolean isStructural() {
        return before.isEmpty()
                || after.isEmpty()
                || after.get().containsKey("p")
                || after.get().containsKey("l");
    }
}
