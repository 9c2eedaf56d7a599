package fr.ars.portal.files;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file being read. Whoever sends it to a browser says its type, forbids guessing another, and offers it as a download.
 *
 * @param content the file itself, deciphered if it was sealed
 */
public record OpenedFile(StoredFile file, InputStream content) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        content.close();
    }
}
