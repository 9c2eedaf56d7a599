package fr.ars.portal.kernel;

import java.time.LocalDate;

/** A public holiday of one place: "Ascension", 39 days after Easter, on the years the law has it. */
public record Holiday(String name, YearlyDay day, Validity validity) {

    public boolean isOn(LocalDate date) {
        return validity.includes(date) && day.in(date.getYear()).equals(date);
    }
}
