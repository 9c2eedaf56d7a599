package fr.ars.portal.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import fr.ars.portal.support.Contributor;
import fr.ars.portal.support.Grants;
import fr.ars.portal.support.Imports;
import fr.ars.portal.support.Json;
import fr.ars.portal.support.Officer;
import fr.ars.portal.support.People;
import fr.ars.portal.support.Probe;
import fr.ars.portal.support.Screen;
import fr.ars.portal.support.TestClock;
import fr.ars.portal.support.Visitor;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * One agency may look after several islands of the same hour: it closes once. The nation consults in all eighteen
 * agencies, and says whether they close at one instant or each at its own midnight: the notice prints it, and what
 * counts is the window of the portal through which one contributes.
 */
class S03SharedByTwoZonesIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate LAST_DAY = LocalDate.of(2028, 6, 22);
    private static final String ALL = "ARA,BFC,BRE,CVL,COR,GES,HDF,IDF,NOR,NAQ,OCC,PDL,PAC,GUA,MTQ,GUY,REU,MAY";

    private final TestClock clock = new TestClock();

    @AfterEach
    void backToThePresent() {
        clock.close();
    }

    private static void announce(String title, String mode, String officer) {
        People.signedUp(officer);
        Grants.give(officer, "COMMUNICATION", "nation/FR");
        String account = Grants.account(officer);
        Probe probe = new Probe("NationalConsulting");
        String draft = Imports.frozen(account, "FR", title);
        String opens = LAST_DAY.minusMonths(3).atStartOfDay(PARIS).toInstant().toString();
        String closes = LAST_DAY.plusDays(1).atStartOfDay(PARIS).toInstant().toString();
        probe.call("announce", String.join("\n", account, title, opens, closes, mode, ALL, draft));
    }

    private static Screen page(String portal, String title) {
        return new Visitor().open(portal + "/consultations").click(title);
    }

    private static boolean isOpen(String portal, String title) {
        return page(portal, title).text(".fr-badge").equalsIgnoreCase("Ouverte");
    }

    @Test
    void guadeloupe_closes_once_for_its_three_islands() {
        Officer.of("s03-guadeloupe@example.org", "GUA")
                .announce("GUA", "La santé des trois îles", ZoneId.of("America/Guadeloupe"), LAST_DAY);
        String notice = page("/guadeloupe", "La santé des trois îles")
                .click("Avis de consultation")
                .plainText();
        assertThat(notice)
                .contains("jeudi 22 juin 2028 à 23 h 59 (heure de Guadeloupe)")
                .doesNotContain("Ouverture et clôture par agence");
        clock.standAt("2028-06-23T03:59:59.999Z");
        assertThat(isOpen("/guadeloupe", "La santé des trois îles")).isTrue();
        clock.standAt("2028-06-23T04:00:00Z");
        assertThat(isOpen("/guadeloupe", "La santé des trois îles")).isFalse();
    }

    @Test
    void at_one_instant_all_agencies_close_together_and_the_notice_says_so() {
        String title = "La santé de demain, partout ensemble";
        announce(title, "ONE_INSTANT", "s03-instant@example.org");
        assertThat(page("/la-reunion", title).click("Avis de consultation").plainText())
                .contains("Au même instant partout")
                .contains(
                        "vendredi 23 juin 2028 à 1 h 59 (heure de La Réunion), soit le jeudi 22 juin 2028 à 23 h 59 à Paris")
                .contains("jeudi 22 juin 2028 à 17 h 59 (heure de Martinique)");
        List<String> portals = List.of("", "/normandie", "/la-reunion", "/mayotte", "/guyane", "/martinique");
        clock.standAt("2028-06-22T21:59:59.999Z");
        assertThat(portals).allMatch(portal -> isOpen(portal, title));
        clock.standAt("2028-06-22T22:00:00Z");
        assertThat(portals).noneMatch(portal -> isOpen(portal, title));
    }

    @Test
    void at_each_midnight_what_counts_is_the_portal_through_which_one_contributes() {
        String title = "La santé de demain, à chacun son heure";
        announce(title, "LOCAL_TIME", "s03-midnights@example.org");
        assertThat(page("", title).click("Avis de consultation").plainText())
                .contains("À la même heure locale dans chaque agence")
                .contains("jeudi 22 juin 2028 à 23 h 59 (heure de La Réunion), soit 21 h 59 à Paris")
                .contains("jeudi 22 juin 2028 à 23 h 59 (heure de Martinique)");

        clock.standAt("2028-06-22T20:00:00Z");
        assertThat(isOpen("/la-reunion", title)).isFalse();
        assertThat(List.of("", "/normandie", "/mayotte", "/martinique")).allMatch(portal -> isOpen(portal, title));
        clock.standAt("2028-06-22T19:59:00Z");
        Contributor islander = new Contributor("s03-reunion@example.org");
        Contributor norman = new Contributor("s03-norman@example.org");
        Screen there =
                islander.preview(page("/la-reunion", title).click("1.2 Les urgences"), "Ici la nuit est tombée.");
        Screen here = norman.preview(page("/normandie", title).click("1.2 Les urgences"), "Ici il fait encore jour.");
        clock.standAt("2028-06-22T20:30:00Z");
        assertThat(there.formWith("Envoyer mon avis").press().plainText())
                .contains("Reçue le vendredi 23 juin 2028 à 0 h 30 min 00 s (heure de La Réunion), après la clôture");
        assertThat(here.formWith("Envoyer mon avis").press().plainText())
                .contains("Reçue le jeudi 22 juin 2028 à 22 h 30 min 00 s (heure de Paris), dans le délai");
        islander.confirm();
        norman.confirm();
        for (String portal : List.of("", "/la-reunion", "/normandie")) {
            JsonObject figures = Json.read(new Visitor().ask(data(portal, title) + "/figures"));
            assertThat(figures.get("received").getAsLong()).as(portal).isEqualTo(1);
            assertThat(figures.get("late").getAsLong()).as(portal).isEqualTo(1);
        }
    }

    @Test
    void calendars_data_and_maps_tell_the_window_of_the_portal_they_are_read_in() {
        String title = "La santé de demain, dans chaque agenda";
        announce(title, "LOCAL_TIME", "s03-calendars@example.org");
        Map<String, String> closings = Map.of(
                "",
                "2028-06-22T22:00:00Z",
                "/la-reunion",
                "2028-06-22T20:00:00Z",
                "/martinique",
                "2028-06-23T04:00:00Z");
        closings.forEach((portal, closing) -> {
            String path = page(portal, title).address().getPath();
            assertThat(new Visitor().ask(path + ".ics").body()).contains("DTEND:" + closing.replaceAll("[-:]", ""));
            JsonObject told = Json.read(new Visitor().ask(data(portal, title)));
            assertThat(told.get("closesAt").getAsString()).as(portal).isEqualTo(closing);
            assertThat(told.get("agency").getAsString()).as(portal).isEmpty();
            assertThat(new Visitor()
                            .ask(portal + "/sitemap.xml").page().select("loc").eachText().stream()
                                    .map(address -> URI.create(address).getPath()))
                    .as(portal)
                    .contains(path)
                    .noneMatch(other -> other.contains("//"));
        });
        assertThat(Json.read(new Visitor().ask(data("/la-reunion", title)))
                        .get("zone")
                        .getAsString())
                .isEqualTo("Indian/Reunion");
    }

    private static String data(String portal, String title) {
        String number = page(portal, title)
                .address()
                .getPath()
                .replaceFirst(".*/consultations/", "")
                .replaceFirst("-.*", "");
        return portal + "/api/v1/consultations/" + number;
    }
}
