package fr.ars.portal.plan.internal;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.plan.PlanId;
import fr.ars.portal.plan.PlanStructure;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A regional health plan, or another text an agency consults on: what holds its parts together. */
@Entity
@Table(name = "plan")
public class Plan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "agency_code")
    private AgencyCode agency;

    @Column(name = "label")
    private String label;

    @Column(name = "structure")
    private PlanStructure structure;

    @Column(name = "begins_on")
    private @Nullable LocalDate beginsOn;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    /** @param beginsOn its first day, on which its structure is law */
    public Plan(AgencyCode agency, String label, PlanStructure structure, LocalDate beginsOn, Instant now) {
        this.agency = agency;
        this.label = label.strip();
        this.structure = structure;
        this.beginsOn = beginsOn;
        this.createdAt = now;
    }

    public PlanId id() {
        return new PlanId(Optional.ofNullable(id).orElseThrow());
    }

    public String label() {
        return label;
    }

    public PlanStructure structure() {
        return structure;
    }

    /** The day whose law decides its parts. */
    public LocalDate day() {
        return day(beginsOn, createdAt);
    }

    /** Plans from before their first day was asked for: the day they were entered. */
    public static LocalDate day(@Nullable LocalDate beginsOn, Instant createdAt) {
        return beginsOn == null ? LocalDate.ofInstant(createdAt, ZoneOffset.UTC) : beginsOn;
    }

    public AgencyCode agency() {
        return agency;
    }
}
