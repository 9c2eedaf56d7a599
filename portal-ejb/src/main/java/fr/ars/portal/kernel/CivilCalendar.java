package fr.ars.portal.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The working days of one place: Monday to Friday, less the public holidays of the nation and those of the place (the
 * abolition of slavery is kept on 20 December in La Réunion, on 10 June in Guyane; Alsace and Moselle have two more).
 */
public final class CivilCalendar {

    private final List<Holiday> holidays;

    public CivilCalendar(List<Holiday> holidays) {
        this.holidays = List.copyOf(holidays);
    }

    public boolean isWorkingDay(LocalDate date) {
        return dayOff(date).isEmpty();
    }

    /** Why nobody works on that day; empty when it is a working day. */
    public Optional<DayOff> dayOff(LocalDate date) {
        List<String> names = holidays.stream()
                .filter(holiday -> holiday.isOn(date))
                .map(Holiday::name)
                .toList();
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend || !names.isEmpty() ? Optional.of(new DayOff(weekend, names)) : Optional.empty();
    }
}
