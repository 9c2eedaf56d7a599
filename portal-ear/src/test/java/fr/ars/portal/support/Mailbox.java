package fr.ars.portal.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a person finds in their mailbox: without a mail server the portal under test writes its letters as files. */
public final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final String address;

    private Mailbox(String address) {
        this.address = address;
    }

    public static Mailbox of(String address) {
        return new Mailbox(address);
    }

    /** The first link of the latest letter that has these words, as a path of the portal; waits for it to come. */
    public String linkOfLetterWith(String words) {
        Matcher link = LINK.matcher(letterWith(words));
        if (!link.find()) {
            throw new AssertionError("No link in the letter");
        }
        String found = link.group();
        return found.substring(found.indexOf('/', "https://".length()));
    }

    public String letterWith(String words) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < giveUp) {
            Optional<String> found =
                    letters().stream().filter(letter -> letter.contains(words)).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("No letter with «" + words + "» came to " + address);
    }

    /** The texts, latest first. */
    public List<String> letters() {
        Path folder = PortalUnderTest.get().data().resolve("mails");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.comparing(Mailbox::age).reversed())
                    .map(Mailbox::read)
                    .filter(mail -> mail.contains("To: " + address))
                    .map(Mailbox::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime age(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String mail) {
        int end = mail.indexOf("\n\n");
        String head = mail.substring(0, end);
        String body = mail.substring(end + 2);
        if (head.contains("Content-Transfer-Encoding: base64")) {
            return new String(Base64.getMimeDecoder().decode(body), StandardCharsets.UTF_8);
        }
        return head.contains("Content-Transfer-Encoding: quoted-printable") ? unquoted(body) : body;
    }

    /** RFC 2045 §6.7. */
    private static String unquoted(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String joined = body.replace("=\n", "");
        for (int i = 0; i < joined.length(); i++) {
            if (joined.charAt(i) == '=') {
                bytes.write(Integer.parseInt(joined.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(joined.charAt(i));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
