package fr.ars.portal.audit;

import fr.ars.portal.kernel.SubjectRef;
import java.time.Instant;
import java.util.Optional;

/**
 * Which lines are asked for; what is empty does not restrict.
 *
 * @param actor the identifier of an account
 * @param action the beginning of the name of actions, such as "consultation."
 * @param since lines at this instant or later
 * @param until lines before this instant
 */
public record JournalFilter(
        Optional<SubjectRef> subject,
        Optional<String> actor,
        Optional<String> action,
        Optional<Instant> since,
        Optional<Instant> until) {

    public static JournalFilter all() {
        return new JournalFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static JournalFilter about(SubjectRef subject) {
        return new JournalFilter(
                Optional.of(subject), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
