package fr.ars.portal.audit.internal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Puts committed lines into the chain. Two sealers at once cannot fork it: places are unique in the table, so the second
 * one fails and starts again from the new end.
 */
@Stateless
public class JournalSealer {

    @Inject
    LineRepository lines;

    /** Seals up to that many lines in one transaction and says how many there were. */
    public int sealNext(int howMany) {
        List<Line> unsealed = lines.unsealed(howMany);
        if (!unsealed.isEmpty()) {
            Chain chain = lines.chain();
            unsealed.forEach(chain::append);
        }
        return unsealed.size();
    }
}
