package fr.ars.portal.files.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import fr.ars.portal.files.FileStore;
import fr.ars.portal.kernel.NotFoundException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The only things a document may ask for while it is drawn: files the portal has published, by their public address. */
final class PublishedPictures implements FSStreamFactory {

    static final String PROTOCOL = "published";

    private static final Pattern ADDRESS =
            Pattern.compile("(?:/[a-z0-9-]+)?/fichiers/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/[^/]*");

    private final FileStore files;

    PublishedPictures(FileStore files) {
        this.files = files;
    }

    /** The address as it is asked for while drawing; null for whatever else, which is then not asked for. */
    static @Nullable String resolve(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        return matcher.matches() ? PROTOCOL + ":" + matcher.group(1) : null;
    }

    @Override
    public FSStream getUrl(String address) {
        byte[] content = read(address.substring(PROTOCOL.length() + 1));
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(content);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }

    /** A picture that is not published is drawn as nothing; its words are there all the same. */
    private byte[] read(String id) {
        try (var opened = files.openPublished(UUID.fromString(id))) {
            return opened.content().readAllBytes();
        } catch (NotFoundException e) {
            return new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException("A picture of a document cannot be read", e);
        }
    }
}
