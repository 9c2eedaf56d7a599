package fr.ars.portal.kernel;

import java.util.List;

/** Why a day is not a working day: it falls on a weekend, on one holiday, on two at once, or on all of these. */
public record DayOff(boolean weekend, List<String> holidays) {

    public DayOff {
        holidays = List.copyOf(holidays);
    }
}
