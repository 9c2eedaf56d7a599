package fr.ars.portal.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The proxies in front of the server, by address ({@code portal.proxies}, separated by commas). Only they are believed
 * when they say for whom they speak, in X-Forwarded-For; anybody else could write there whatever they like. By default
 * nobody is believed.
 */
@ApplicationScoped
public class Proxies {

    private final Set<String> trusted;

    @Inject
    Proxies(@ConfigProperty(name = "portal.proxies") Optional<String> addresses) {
        trusted = addresses.stream().flatMap(Proxies::split).collect(Collectors.toUnmodifiableSet());
    }

    /** The container needs one for its own stand-ins. */
    protected Proxies() {
        this(Optional.empty());
    }

    /**
     * Who made a request: the last address in the line that is no proxy of ours. What stands before it in the line was
     * written by somebody we do not know.
     *
     * @param peer who is connected to the server
     * @param forwarded the values of X-Forwarded-For; each proxy adds the one it speaks for at the end
     */
    String client(String peer, List<String> forwarded) {
        String client = peer;
        List<String> line = forwarded.stream().flatMap(Proxies::split).toList();
        for (int last = line.size() - 1; last >= 0 && trusted.contains(client); last--) {
            client = line.get(last);
        }
        return client;
    }

    private static Stream<String> split(String addresses) {
        return Arrays.stream(addresses.split(",")).map(String::strip).filter(address -> !address.isEmpty());
    }
}
