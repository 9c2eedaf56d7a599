package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.PlanPartId;
import fr.ars.portal.plan.PlanPartKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One text of a plan, such as its regional health scheme. Its drafts follow one another; its sections keep identity. */
@Entity
@Table(name = "plan_part")
public class PlanPart {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    @Column(name = "kind")
    private PlanPartKind kind;

    @SuppressWarnings("NullAway.Init")
    protected PlanPart() {}

    public PlanPart(Plan plan, PlanPartKind kind) {
        this.plan = plan;
        this.kind = kind;
    }

    public PlanPartId id() {
        return new PlanPartId(Optional.ofNullable(id).orElseThrow());
    }

    public PlanPartKind kind() {
        return kind;
    }

    public Plan plan() {
        return plan;
    }
}
