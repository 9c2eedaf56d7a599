package fr.ars.portal.consultation.internal;

import fr.ars.portal.consultation.Revision;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of the file of a consultation in one format.
 *
 * @param revision of the contributions it holds
 * @param file its name in the folder of exports; empty before there is one
 * @param touchedAt when it was prepared, or last heard of
 */
public record ExportRow(
        State state,
        long done,
        long total,
        Revision revision,
        Optional<String> file,
        long size,
        String sha256,
        Instant touchedAt) {

    public enum State {
        ASKED,
        READY,
        FAILED
    }
}
