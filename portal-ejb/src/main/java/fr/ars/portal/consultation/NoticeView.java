package fr.ars.portal.consultation;

import fr.ars.portal.kernel.AgencyCode;
import java.time.Instant;
import java.util.List;

/**
 * The notice of a consultation as it is read: what it says besides the consultation itself.
 *
 * @param windows when it is open in each place, whoever leads it first
 */
public record NoticeView(Notice notice, ClosingMode mode, List<PlaceWindow> windows) {

    /** When it is open in one place. */
    public record PlaceWindow(AgencyCode place, Instant opensAt, Instant closesAt) {}

    /** Whether it is held in several places. */
    public boolean isShared() {
        return windows.size() > 1;
    }
}
