package fr.ars.portal.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The calendar of the nation and of some places that add to it. */
public final class CalendarFixture {

    private static final Validity ALWAYS = Validity.since(LocalDate.of(2010, 4, 1));

    private CalendarFixture() {}

    public static CivilCalendar nation() {
        return new CivilCalendar(national());
    }

    public static CivilCalendar laReunion() {
        return with(holiday("Abolition de l’esclavage", "12-20"));
    }

    public static CivilCalendar guyane() {
        return with(holiday("Abolition de l’esclavage", "06-10"));
    }

    public static CivilCalendar mayotte() {
        return with(holiday("Abolition de l’esclavage", "04-27"));
    }

    public static CivilCalendar alsaceMoselle() {
        return with(holiday("Vendredi saint", "easter-2"), holiday("Saint-Étienne", "12-26"));
    }

    public static Holiday holiday(String name, String rule) {
        return new Holiday(name, YearlyDay.parse(rule), ALWAYS);
    }

    private static CivilCalendar with(Holiday... local) {
        List<Holiday> all = new ArrayList<>(national());
        all.addAll(List.of(local));
        return new CivilCalendar(all);
    }

    private static List<Holiday> national() {
        return List.of(
                holiday("Jour de l’An", "01-01"),
                holiday("Lundi de Pâques", "easter+1"),
                holiday("Fête du Travail", "05-01"),
                holiday("Victoire de 1945", "05-08"),
                holiday("Ascension", "easter+39"),
                holiday("Lundi de Pentecôte", "easter+50"),
                holiday("Fête nationale", "07-14"),
                holiday("Assomption", "08-15"),
                holiday("Toussaint", "11-01"),
                holiday("Armistice de 1918", "11-11"),
                holiday("Noël", "12-25"));
    }
}
