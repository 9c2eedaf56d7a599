package fr.ars.portal.files.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** ClamAV's daemon over TCP, by its commands INSTREAM and PING (clamd(8)). */
class ClamdScanner implements VirusScanner {

    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 1000;
    private static final String FOUND = " FOUND";
    private static final String STREAM = "stream: ";

    private final String host;
    private final int port;
    private final Duration connecting;
    private final Duration answering;

    ClamdScanner(String host, int port, Duration connecting, Duration answering) {
        this.host = host;
        this.port = port;
        this.connecting = connecting;
        this.answering = answering;
    }

    @Override
    public Verdict scan(InputStream content) throws IOException {
        try (Socket socket = connect()) {
            try {
                send(content, new DataOutputStream(socket.getOutputStream()));
            } catch (SocketException e) {
                // It hangs up on what is larger than its StreamMaxLength, and has said so before.
                throw new IOException("clamd does not take the content: " + answer(socket.getInputStream()), e);
            }
            return verdict(answer(socket.getInputStream()));
        }
    }

    private static void send(InputStream content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] chunk = new byte[CHUNK];
        for (int n = content.readNBytes(chunk, 0, CHUNK); n > 0; n = content.readNBytes(chunk, 0, CHUNK)) {
            out.writeInt(n);
            out.write(chunk, 0, n);
        }
        out.writeInt(0);
        out.flush();
    }

    private static Verdict verdict(String answer) throws IOException {
        if (answer.equals(STREAM + "OK")) {
            return Verdict.CLEAN;
        }
        if (answer.startsWith(STREAM) && answer.endsWith(FOUND)) {
            return Verdict.infected(answer.substring(STREAM.length(), answer.length() - FOUND.length()));
        }
        throw new IOException("clamd answers: " + answer);
    }

    @Override
    public boolean answers() {
        try (Socket socket = connect()) {
            socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return answer(socket.getInputStream()).equals("PONG");
        } catch (IOException e) {
            return false;
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), (int) connecting.toMillis());
            socket.setSoTimeout((int) answering.toMillis());
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Up to the zero byte that ends an answer, or the end. */
    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int b = in.read(); b > 0 && bytes.size() < LONGEST_ANSWER; b = in.read()) {
            bytes.write(b);
        }
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }
}
