package fr.ars.portal.plan.importing.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where the pictures of a draft are put aside while it is read; a reader may tell it as well how far it has come. */
public interface Pictures extends Progress {

    /** Puts one aside; empty when it is of a kind no browser shows, too large, or damaged. The stream stays open. */
    Optional<Picture> keep(InputStream content) throws IOException;

    /** For whoever reads a draft for its words alone. */
    static Pictures none() {
        return content -> Optional.empty();
    }
}
