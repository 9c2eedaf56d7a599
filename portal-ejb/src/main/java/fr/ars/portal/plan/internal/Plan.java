package fr.ars.portal.plan.internal;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.plan.PlanId;
import fr.ars.portal.plan.PlanStructure;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

    @Enumerated(EnumType.STRING)
    @Column(name = "structure")
    private PlanStructure structure;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    public Plan(AgencyCode agency, String label, PlanStructure structure, Instant now) {
        this.agency = agency;
        this.label = label.strip();
        this.structure = structure;
        this.createdAt = now;
    }

    public PlanId id() {
        return new PlanId(Optional.ofNullable(id).orElseThrow());
    }

    public String label() {
        return label;
    }

    public AgencyCode agency() {
        return agency;
    }
}
