package fr.ars.portal.audit.internal;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.SubjectRef;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of the journal. Born complete; the only thing that ever happens to it is its seal, once. */
@Entity
@Table(name = "journal")
public class Line {

    private static final Pattern ADDRESS = Pattern.compile("\\S@\\S");
    private static final int LONGEST_DETAILS = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "at")
    private Instant at;

    @Column(name = "actor")
    private String actor;

    @Column(name = "action")
    private String action;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "agency_code")
    private @Nullable AgencyCode owner;

    @Column(name = "details")
    private String details;

    @Column(name = "seal_number")
    private @Nullable Long sealNumber;

    @Column(name = "seal")
    private @Nullable String seal;

    @SuppressWarnings("NullAway.Init")
    protected Line() {}

    public Line(
            Instant at,
            String actor,
            String action,
            SubjectRef subject,
            Optional<AgencyCode> owner,
            Map<String, String> details) {
        // What is hashed is what the column keeps: microseconds.
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.actor = withoutAddress(actor);
        this.action = action;
        this.subjectKind = subject.kind();
        this.subjectId = withoutAddress(subject.id());
        this.owner = owner.orElse(null);
        this.details = json(details);
    }

    private static String json(Map<String, String> details) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(details).forEach((name, value) -> object.add(name, withoutAddress(value)));
        String text = object.build().toString();
        if (text.length() > LONGEST_DETAILS) {
            throw new IllegalArgumentException("A line of the journal holds identifiers, not contents");
        }
        return text;
    }

    private static String withoutAddress(String value) {
        if (ADDRESS.matcher(value).find()) {
            throw new IllegalArgumentException("A line of the journal must not hold an address");
        }
        return value;
    }

    void seal(long number, String hash) {
        if (sealNumber != null) {
            throw new IllegalStateException("Line " + id + " is sealed already");
        }
        sealNumber = number;
        seal = hash;
    }

    OptionalLong sealNumber() {
        return sealNumber == null ? OptionalLong.empty() : OptionalLong.of(sealNumber);
    }

    Optional<String> seal() {
        return Optional.ofNullable(seal);
    }

    long id() {
        return id;
    }

    /** Everything the seal protects, in a form that two different lines never share. */
    String content() {
        return Canonical.of(
                Long.toString(id),
                at.toString(),
                actor,
                action,
                subjectKind,
                subjectId,
                owner == null ? "" : owner.value(),
                details);
    }
}
