package fr.ars.portal.files.internal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The scanner the operator has configured ({@code portal.clamd.host}), if any. */
@ApplicationScoped
public class Scanning {

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofMinutes(2);

    @Inject
    @ConfigProperty(name = "portal.clamd.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "portal.clamd.port", defaultValue = "3310")
    int port;

    @Inject
    @ConfigProperty(name = "portal.files.serve-unscanned", defaultValue = "false")
    boolean serveUnscanned;

    private Optional<VirusScanner> scanner = Optional.empty();

    @PostConstruct
    void open() {
        scanner = host.map(h -> new ClamdScanner(h, port, CONNECTING, ANSWERING));
    }

    public boolean isConfigured() {
        return scanner.isPresent();
    }

    public boolean answers() {
        return scanner.map(VirusScanner::answers).orElse(false);
    }

    /** Whether the operator lets files be fetched that nothing has scanned. */
    public boolean servesUnscanned() {
        return serveUnscanned;
    }

    /** What the scanner says; empty when there is none. */
    public Optional<Verdict> scan(InputStream content) {
        if (scanner.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(scanner.get().scan(content));
        } catch (IOException e) {
            throw new UncheckedIOException("The scanner gave no verdict", e);
        }
    }
}
