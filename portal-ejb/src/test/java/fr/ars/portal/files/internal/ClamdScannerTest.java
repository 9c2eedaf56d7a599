package fr.ars.portal.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClamdScannerTest {

    private final FakeClamd clamd = new FakeClamd();

    @AfterEach
    void stop() throws IOException {
        clamd.socket.close();
    }

    private ClamdScanner scanner() {
        return new ClamdScanner("127.0.0.1", clamd.socket.getLocalPort(), Duration.ofSeconds(1), Duration.ofSeconds(5));
    }

    private Verdict scan(String text) throws IOException {
        return scanner().scan(new ByteArrayInputStream(SampleFiles.utf8(text)));
    }

    @Test
    void a_harmless_content_arrives_whole_and_is_clean() throws IOException {
        String long_text = "été ".repeat(100_000);

        assertThat(scan(long_text)).isEqualTo(Verdict.CLEAN);
        assertThat(clamd.received).isEqualTo(long_text);
    }

    @Test
    void what_is_found_is_named() throws IOException {
        assertThat(scan("VIRUS").found()).contains("Win.Test.EICAR_HDB-1");
    }

    @Test
    void an_answer_that_is_no_verdict_is_a_failure() {
        assertThatThrownBy(() -> scan("TOO LONG")).hasMessageContaining("size limit exceeded");
    }

    @Test
    void it_says_whether_it_is_there() throws IOException, InterruptedException {
        assertThat(scanner().answers()).isTrue();
        clamd.stop();
        assertThat(scanner().answers()).isFalse();
    }

    /** Speaks clamd's protocol as its manual has it. */
    private static final class FakeClamd {

        private final ServerSocket socket;
        private final Thread server;
        private volatile String received = "";

        FakeClamd() {
            try {
                socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            server = Thread.ofVirtual().start(this::serve);
        }

        /** The port is free once whoever listened on it has gone. */
        void stop() throws IOException, InterruptedException {
            socket.close();
            server.join();
        }

        private void serve() {
            while (!socket.isClosed()) {
                try (Socket client = socket.accept()) {
                    DataInputStream in = new DataInputStream(client.getInputStream());
                    String answer = command(in).equals("zPING") ? "PONG" : verdict(stream(in));
                    client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    // The test has ended, or the next connection tells.
                }
            }
        }

        private static String command(DataInputStream in) throws IOException {
            StringBuilder text = new StringBuilder();
            for (int b = in.readUnsignedByte(); b != 0; b = in.readUnsignedByte()) {
                text.append((char) b);
            }
            return text.toString();
        }

        private static String stream(DataInputStream in) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int length = in.readInt(); length != 0; length = in.readInt()) {
                bytes.write(in.readNBytes(length));
            }
            return bytes.toString(StandardCharsets.UTF_8);
        }

        private String verdict(String content) {
            received = content;
            return switch (content) {
                case "VIRUS" -> "stream: Win.Test.EICAR_HDB-1 FOUND";
                case "TOO LONG" -> "INSTREAM size limit exceeded. ERROR";
                default -> "stream: OK";
            };
        }
    }
}
