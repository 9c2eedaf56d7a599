package fr.ars.portal.consultation;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** How a consultation held in several time zones ends: chosen explicitly, and printed in its notice. */
public enum ClosingMode {
    /** At one instant for everybody, whatever their clocks show. */
    ONE_INSTANT,
    /** At the same hour of the same civil day in each agency, such as at the midnight of each. */
    LOCAL_TIME;

    /** What an instant chosen on the clocks of one zone is in another. */
    Instant in(ZoneId zone, Instant chosen, ZoneId chosenIn) {
        return this == ONE_INSTANT
                ? chosen
                : LocalDateTime.ofInstant(chosen, chosenIn).atZone(zone).toInstant();
    }
}
