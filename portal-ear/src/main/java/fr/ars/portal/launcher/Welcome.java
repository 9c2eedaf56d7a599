package fr.ars.portal.launcher;

import fr.ars.portal.demonstration.DemonstrationAccount;
import fr.ars.portal.demonstration.DemonstrationPeople;
import fr.ars.portal.kernel.ConfigFiles;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is printed once the portal answers; in a demonstration also who one may sign in as. */
final class Welcome {

    private Welcome() {}

    /** @param portal the settings of the application */
    static String text(RunningPortal running, long seconds, Map<String, String> portal) {
        URI address = running.address();
        String ready = """

                The portal is ready after %d s: %s
                Ctrl-C stops it; the data stay for the next start (-Dportal.reset starts afresh).
                Health and metrics, on this machine only: %s
                """.formatted(seconds, address, running.operations().resolve("health"));
        return Boolean.parseBoolean(portal.get("portal.demo")) ? ready + people(address, portal) : ready;
    }

    /** Read from the files that the accounts were opened from. */
    private static String people(URI address, Map<String, String> portal) {
        DemonstrationPeople people =
                DemonstrationPeople.in(new ConfigFiles(Optional.ofNullable(portal.get("portal.config.dir"))));
        return """

                Demonstration: sign in at %s with the password %s
                %s
                Everybody else is in config/demo/accounts.csv.
                """.formatted(
                        address.resolve("/connexion"),
                        people.password(),
                        people.oneOfEachRole().stream().map(Welcome::line).collect(Collectors.joining("\n")));
    }

    private static String line(DemonstrationAccount account) {
        return "  %-30s %-19s %s".formatted(account.email().value(), account.role(), account.words());
    }
}
