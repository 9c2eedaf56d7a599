package fr.ars.portal.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.Officer;
import fr.ars.portal.support.Screen;
import fr.ars.portal.support.TestClock;
import fr.ars.portal.support.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Consultations of agencies in six zones close on the same civil day. Each closes at its own midnight, says so under the
 * name of its own zone, and tells what time that is in Paris.
 */
class S02OverseasMidnightIT {

    private static final LocalDate LAST_DAY = LocalDate.of(2028, 6, 22);
    private static final String TITLE = "La santé d’ici à minuit";

    private enum Place {
        NORMANDIE("NOR", "normandie", "Europe/Paris", "23 h 59 (heure de Paris)"),
        LA_REUNION("REU", "la-reunion", "Indian/Reunion", "23 h 59 (heure de La Réunion), soit 21 h 59 à Paris"),
        MAYOTTE("MAY", "mayotte", "Indian/Mayotte", "23 h 59 (heure de Mayotte), soit 22 h 59 à Paris"),
        GUYANE(
                "GUY",
                "guyane",
                "America/Cayenne",
                "23 h 59 (heure de Guyane), soit le vendredi 23 juin 2028 à 4 h 59 à Paris"),
        GUADELOUPE(
                "GUA",
                "guadeloupe",
                "America/Guadeloupe",
                "23 h 59 (heure de Guadeloupe), soit le vendredi 23 juin 2028 à 5 h 59 à Paris"),
        MARTINIQUE(
                "MTQ",
                "martinique",
                "America/Martinique",
                "23 h 59 (heure de Martinique), soit le vendredi 23 juin 2028 à 5 h 59 à Paris");

        private final String agency;
        private final String slug;
        private final ZoneId zone;
        private final String closing;

        Place(String agency, String slug, String zone, String closing) {
            this.agency = agency;
            this.slug = slug;
            this.zone = ZoneId.of(zone);
            this.closing = closing;
        }

        Screen page() {
            return new Visitor().open("/" + slug + "/consultations").click(TITLE);
        }

        boolean isOpen() {
            return page().text(".fr-badge").equalsIgnoreCase("Ouverte");
        }
    }

    private final TestClock clock = new TestClock();

    @AfterEach
    void backToThePresent() {
        clock.close();
    }

    @Test
    void each_agency_closes_at_its_own_midnight_and_names_its_own_zone() {
        Officer officer = Officer.of("s02-officer@example.org", "NOR", "REU", "MAY", "GUY", "GUA", "MTQ");
        for (Place place : Place.values()) {
            officer.announce(place.agency, TITLE, place.zone, LAST_DAY);
        }

        clock.standAt("2028-06-22T20:30:00Z");
        assertThat(Place.values()).filteredOn(place -> !place.isOpen()).containsExactly(Place.LA_REUNION);
        for (Place place : Place.values()) {
            assertThat(place.page().plainText()).contains("jeudi 22 juin 2028 à " + place.closing);
        }

        clock.standAt("2028-06-22T19:59:59.999Z");
        assertThat(Place.values()).allMatch(Place::isOpen);
        clock.standAt("2028-06-22T20:00:00Z");
        assertThat(Place.LA_REUNION.isOpen()).isFalse();
        clock.standAt("2028-06-23T03:59:59.999Z");
        assertThat(Place.values()).filteredOn(Place::isOpen).containsExactly(Place.GUADELOUPE, Place.MARTINIQUE);
        clock.standAt("2028-06-23T04:00:00Z");
        assertThat(Place.values()).noneMatch(Place::isOpen);
    }
}
