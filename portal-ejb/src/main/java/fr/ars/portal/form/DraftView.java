package fr.ars.portal.form;

import fr.ars.portal.kernel.SubjectRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A draft as its form shows it.
 *
 * @param subject what the form is about, such as a section of a consultation
 * @param fields what has been typed, by field
 * @param version changes with every save; a form sends back the one it was drawn with
 * @param result what has been made of it, once it has been handed in
 */
public record DraftView(
        SubjectRef subject,
        Map<String, String> fields,
        List<DraftFile> files,
        Instant savedAt,
        int version,
        Optional<String> result) {

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** A form nobody has sent yet. */
    public static DraftView blank(SubjectRef subject) {
        return new DraftView(subject, Map.of(), List.of(), Instant.EPOCH, 0, Optional.empty());
    }
}
