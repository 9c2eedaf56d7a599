package fr.ars.portal.consultation;

import fr.ars.portal.kernel.AgencyCode;
import java.util.List;

/**
 * Where a consultation is held besides the portal of whoever leads it.
 *
 * @param mode how it ends where clocks differ
 * @param shownIn the other agencies through whose portals one takes part
 */
public record Reach(ClosingMode mode, List<AgencyCode> shownIn) {

    /** Nowhere else. */
    public static final Reach OWN = new Reach(ClosingMode.ONE_INSTANT, List.of());

    public Reach {
        shownIn = List.copyOf(shownIn);
    }
}
