package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.ObjectiveId;
import fr.ars.portal.plan.ObjectiveLine;
import fr.ars.portal.plan.PlanException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a plan wants to attain: a strategic objective, or an operational one that declines it. Sections serve it. */
@Entity
@Table(name = "objective")
public class Objective {

    static final int LONGEST_CODE = 20;
    static final int LONGEST_TITLE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "plan_id")
    private long plan;

    @ManyToOne
    @JoinColumn(name = "parent_id")
    private @Nullable Objective parent;

    @Column(name = "code")
    private String code = "";

    @Column(name = "title")
    private String title = "";

    @Column(name = "position")
    private int position = Integer.MAX_VALUE;

    @Version
    @Column(name = "version")
    private int version;

    protected Objective() {}

    Objective(Plan plan, String code, String title) {
        this.plan = plan.id().value();
        rewrite(code, title);
    }

    final void rewrite(String newCode, String newTitle) {
        if (newCode.isBlank()) {
            throw new PlanException("objective-code-missing");
        }
        if (newCode.strip().length() > LONGEST_CODE) {
            throw new PlanException("objective-code-too-long", LONGEST_CODE);
        }
        if (newTitle.isBlank()) {
            throw new PlanException("objective-title-missing");
        }
        if (newTitle.strip().length() > LONGEST_TITLE) {
            throw new PlanException("objective-title-too-long", LONGEST_TITLE);
        }
        code = newCode.strip();
        title = newTitle.strip();
    }

    /** Empty: it becomes strategic. */
    void moveBelow(Optional<Objective> newParent) {
        if (newParent.filter(other -> other == this || !other.isStrategic()).isPresent()) {
            throw new PlanException("objective-parent-not-strategic");
        }
        parent = newParent.orElse(null);
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    public ObjectiveId id() {
        return new ObjectiveId(Optional.ofNullable(id).orElseThrow());
    }

    Optional<Objective> parent() {
        return Optional.ofNullable(parent);
    }

    boolean isStrategic() {
        return parent == null;
    }

    String code() {
        return code;
    }

    public ObjectiveLine line() {
        return new ObjectiveLine(id(), parent().map(Objective::id), code, title);
    }

    String title() {
        return title;
    }

    int position() {
        return position;
    }
}
