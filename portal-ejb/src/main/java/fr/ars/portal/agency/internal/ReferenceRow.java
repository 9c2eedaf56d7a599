package fr.ars.portal.agency.internal;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.DeadlineRule;
import fr.ars.portal.kernel.Validity;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A fact as kept: who owns it (an agency, or the nation) and where it comes from. A row that came from a file follows the
 * file; one written by people is theirs, and no file overwrites it.
 */
@Entity
@Table(name = "reference_row")
public class ReferenceRow extends DatingColumns {

    /** Who wrote the row. */
    enum Origin {
        FILE,
        NATION,
        AGENCY
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ReferenceKind kind;

    @Column(name = "code")
    private String code;

    @Column(name = "agency_code")
    private @Nullable AgencyCode owner;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin")
    private Origin origin;

    @Column(name = "label")
    private String label;

    @Column(name = "details")
    private String details;

    @Column(name = "position")
    private int position;

    @Version
    @Column(name = "version")
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ReferenceRow() {}

    private ReferenceRow(Fact fact, Origin origin, @Nullable AgencyCode owner) {
        this.origin = origin;
        this.owner = owner;
        write(fact);
    }

    static ReferenceRow fromFile(Fact fact) {
        return new ReferenceRow(fact, Origin.FILE, null);
    }

    /** A deadline rule written in the back office. */
    public static ReferenceRow ofNation(DeadlineRule rule) {
        return new ReferenceRow(Reading.fact(rule), Origin.NATION, null);
    }

    /** The value an agency has chosen within a national rule. */
    public static ReferenceRow ofAgency(AgencyCode agency, DeadlineRule rule, int value, Validity validity) {
        return new ReferenceRow(Reading.choice(rule, value, validity), Origin.AGENCY, agency);
    }

    /** Takes over what the file says now, unless the row is somebody's own; tells whether that changed anything. */
    boolean follow(Fact fact) {
        boolean changed = origin == Origin.FILE && !fact.equals(fact());
        if (changed) {
            write(fact);
        }
        return changed;
    }

    /** For a deadline, how many units. */
    public int value() {
        return Reading.value(fact());
    }

    public LocalDate validFrom() {
        return dating().validity().from();
    }

    Optional<AgencyCode> owner() {
        return Optional.ofNullable(owner);
    }

    Fact fact() {
        return new Fact(kind, code, label, dating(), fields(details), position);
    }

    private void write(Fact fact) {
        write(fact.dating());
        kind = fact.kind();
        code = fact.code();
        label = fact.label();
        details = json(fact.details());
        position = fact.position();
    }

    private static String json(Fields fields) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(fields.values()).forEach(object::add);
        return object.build().toString();
    }

    private static Fields fields(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> values = new TreeMap<>();
            object.keySet().forEach(name -> values.put(name, object.getString(name)));
            return new Fields(values);
        }
    }
}
