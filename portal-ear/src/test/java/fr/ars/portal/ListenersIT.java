package fr.ars.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.ars.portal.support.PortalUnderTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the portal's processes listen to, read from the kernel of a Linux machine. */
class ListenersIT {

    private static final String LISTENING = "0A";
    private static final Set<String> LOOPBACK = Set.of("0100007F", "00000000000000000000000001000000");

    @Test
    void nothing_listens_beyond_loopback_but_the_portals_own_port() throws IOException {
        assumeTrue(Files.isReadable(Path.of("/proc/net/tcp")), "SKIPPED: this machine has no /proc/net/tcp");
        int port = PortalUnderTest.get().address().getPort();
        Set<String> ours = socketsOfOurProcesses();
        Set<Integer> open = new HashSet<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : Files.readAllLines(Path.of(table))) {
                String[] columns = line.strip().split("\\s+");
                if (columns[3].equals(LISTENING) && ours.contains(columns[9])) {
                    String[] address = columns[1].split(":");
                    if (!LOOPBACK.contains(address[0])) {
                        open.add(Integer.parseInt(address[1], 16));
                    }
                }
            }
        }
        assertThat(open).containsExactly(port);
    }

    @Test
    void health_and_metrics_are_told_on_the_operators_listener() throws IOException, InterruptedException {
        URI operations = PortalUnderTest.get().operations();
        assertThat(operations.getHost()).isEqualTo("127.0.0.1");
        assertThat(get(operations.resolve("health/live")).body()).contains("\"status\":\"UP\"", "application");
        assertThat(get(operations.resolve("health/ready")).body())
                .contains("\"status\":\"UP\"", "database", "data-folder")
                .doesNotContain("DOWN");
        assertThat(get(operations.resolve("metrics")).statusCode()).isEqualTo(200);
        assertThat(get(operations.resolve("consultations")).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"health", "health/live", "health/ready", "metrics", "openapi"})
    void the_portals_own_listener_tells_nothing_of_the_kind(String path) throws IOException, InterruptedException {
        assertThat(get(PortalUnderTest.at("/" + path)).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static Set<String> socketsOfOurProcesses() throws IOException {
        Set<String> inodes = new HashSet<>();
        for (ProcessHandle process : ProcessHandle.current().descendants().toList()) {
            Path descriptors = Path.of("/proc", Long.toString(process.pid()), "fd");
            if (Files.isReadable(descriptors)) {
                inodes.addAll(sockets(descriptors));
            }
        }
        return inodes;
    }

    private static Set<String> sockets(Path descriptors) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> all = Files.list(descriptors)) {
            for (Path descriptor : all.toList()) {
                try {
                    String target = Files.readSymbolicLink(descriptor).toString();
                    if (target.startsWith("socket:[")) {
                        inodes.add(target.substring(8, target.length() - 1));
                    }
                } catch (IOException e) {
                    // Closed since the folder was listed: it listens to nothing.
                }
            }
        }
        return inodes;
    }
}
