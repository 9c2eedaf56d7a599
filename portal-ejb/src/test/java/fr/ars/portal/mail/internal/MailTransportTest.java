package fr.ars.portal.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.ars.portal.mail.EmailAddress;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTransportTest {

    private static final UUID TOKEN = UUID.fromString("0193b0c0-0000-7000-8000-000000000001");
    private static final Outgoing MAIL = new Outgoing(
            TOKEN, new EmailAddress("jeanne@example.org"), "Reçu n° 12 : « l’œuvre »", "Bonjour,\n\nà bientôt — Zoé");

    @TempDir
    Path directory;

    private static MailSettings settings(int port) {
        return new MailSettings(
                Optional.of("127.0.0.1"),
                port,
                Optional.empty(),
                Optional.empty(),
                false,
                new EmailAddress("ne-pas-repondre@sante.example.org"),
                "Portail de la démocratie en santé");
    }

    private static void send(int port) {
        MailSettings settings = settings(port);
        Session session = Session.getInstance(settings.properties());
        MimeMessage message = new MessageFactory(session, settings).message(MAIL, MailFixture.NOON);
        new SmtpTransport(session, settings).deliver(TOKEN, message);
    }

    private static void assertIsTheMail(MimeMessage message) throws Exception {
        assertThat(message.getSubject()).isEqualTo(MAIL.subject());
        assertThat(message.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(MAIL.text());
        assertThat(message.getContentType()).containsIgnoringCase("text/plain").containsIgnoringCase("UTF-8");
        assertThat(message.getFrom()[0]).asString().contains("ne-pas-repondre@sante.example.org");
        assertThat(message.getRecipients(Message.RecipientType.TO)).hasSize(1);
        assertThat(message.getHeader("Reply-To")).isNull();
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getMessageID()).isEqualTo("<" + TOKEN + "@sante.example.org>");
        assertThat(message.getSentDate()).isEqualTo(MailFixture.NOON);
    }

    @Test
    void a_mail_server_receives_it_whole() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            send(server.getSmtp().getPort());
            send(server.getSmtp().getPort());

            MimeMessage[] received = server.getReceivedMessages();
            assertThat(received).hasSize(2);
            assertIsTheMail(received[0]);
            assertThat(received[1].getMessageID()).isEqualTo(received[0].getMessageID());
        } finally {
            server.stop();
        }
    }

    @Test
    void an_address_the_server_refuses_is_refused_for_good() throws Exception {
        try (RefusingServer server = new RefusingServer("550 5.1.1 unknown")) {
            assertThatThrownBy(() -> send(server.port())).isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void a_server_that_says_later_is_tried_later() throws Exception {
        try (RefusingServer server = new RefusingServer("450 4.2.1 later")) {
            assertThatThrownBy(() -> send(server.port())).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_server_that_is_not_there_is_tried_later() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThatThrownBy(() -> send(port)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void without_a_mail_server_it_becomes_a_file_until_it_is_forgotten() throws Exception {
        MailSettings settings = settings(25);
        Session session = Session.getInstance(settings.properties());
        FileTransport transport = new FileTransport(directory);
        transport.deliver(TOKEN, new MessageFactory(session, settings).message(MAIL, MailFixture.NOON));

        Path file = directory.resolve(TOKEN + ".eml");
        try (InputStream in = Files.newInputStream(file)) {
            assertIsTheMail(new MimeMessage(session, in));
        }
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }

        transport.forget(TOKEN);
        assertThat(file).doesNotExist();
        transport.forget(TOKEN);
    }

    /** Speaks just enough SMTP to refuse a recipient. */
    private static final class RefusingServer implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final Thread thread;

        RefusingServer(String answerToRecipient) throws IOException {
            thread = Thread.ofVirtual().start(() -> converse(answerToRecipient));
        }

        int port() {
            return socket.getLocalPort();
        }

        private void converse(String answerToRecipient) {
            try (Socket client = socket.accept();
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                    OutputStream out = client.getOutputStream()) {
                answer(out, "220 ready");
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    answer(out, line.startsWith("RCPT") ? answerToRecipient : "250 ok");
                }
            } catch (IOException e) {
                // The test has ended.
            }
        }

        private static void answer(OutputStream out, String line) throws IOException {
            out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }

        @Override
        public void close() throws Exception {
            socket.close();
            thread.join();
        }
    }
}
