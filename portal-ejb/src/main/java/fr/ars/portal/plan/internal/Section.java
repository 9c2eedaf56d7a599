package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.SectionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A section of a part as people mean it when they say "2.3", whatever the version: opinions hang on it and survive a new
 * draft. Its anchor stands in addresses; it is given once and never to another section of the part.
 */
@Entity
@Table(name = "section")
public class Section {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "plan_part_id")
    private long part;

    @Column(name = "anchor")
    private String anchor;

    @SuppressWarnings("NullAway.Init")
    protected Section() {}

    public Section(PlanPart part, String anchor) {
        this.part = part.id().value();
        this.anchor = anchor;
    }

    public SectionId id() {
        return new SectionId(Optional.ofNullable(id).orElseThrow());
    }

    public String anchor() {
        return anchor;
    }
}
