package fr.ars.portal.audit;

import java.util.Optional;

/**
 * What a check of the whole chain found.
 *
 * @param sealed how many lines are sealed and agree with the chain, up to the first that does not
 * @param head the seal of the last of them: written down elsewhere (the server's log keeps it daily), it proves later
 *     that no line was cut off the end
 * @param broken the first place where the chain does not hold
 * @param overdue lines that should have been sealed long ago and are not
 */
public record Verification(long sealed, String head, Optional<Break> broken, long overdue) {

    public boolean holds() {
        return broken.isEmpty() && overdue == 0;
    }

    /**
     * A place where the chain does not hold.
     *
     * @param number the place in the chain
     * @param line the line found there, or empty when the place is vacant: its line was removed
     */
    public record Break(long number, Optional<Long> line) {}
}
