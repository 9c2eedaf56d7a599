package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.Description;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.Negotiability;
import fr.ars.portal.plan.PlanException;
import fr.ars.portal.plan.SectionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says of a section in one version of the draft: what it changes for people, what is open to change, what
 * can be expected. It is no part of the text and of its hash; the next version takes it over.
 */
@Entity
@Table(name = "section_description")
public class SectionDescription {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "draft_version_id")
    private long draftVersion;

    @Column(name = "section_id")
    private long section;

    @Column(name = "kind")
    private @Nullable String kind;

    @Column(name = "summary")
    private String summary = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "negotiability")
    private @Nullable Negotiability negotiability;

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "topics")
    private Codes topics = Codes.NONE;

    @Column(name = "territories")
    private Codes territories = Codes.NONE;

    @Column(name = "indicators")
    private Indicators indicators = Indicators.NONE;

    @ManyToMany
    @JoinTable(
            name = "section_objective",
            joinColumns = @JoinColumn(name = "description_id"),
            inverseJoinColumns = @JoinColumn(name = "objective_id"))
    private Set<Objective> objectives = new HashSet<>();

    @Version
    @Column(name = "version")
    private int version;

    protected SectionDescription() {}

    public SectionDescription(DraftVersionId draft, SectionId section) {
        this.draftVersion = draft.value();
        this.section = section.value();
    }

    /** What is not open is not open for a reason, and an indicator has a value. */
    public void describe(Description wanted, Collection<Objective> served) {
        if (wanted.reason().isBlank()
                && wanted.negotiability().filter(Negotiability::needsReason).isPresent()) {
            throw new PlanException("reason-missing");
        }
        wanted.indicators().stream()
                .filter(indicator -> !indicator.hasValue())
                .findFirst()
                .ifPresent(indicator -> {
                    throw new PlanException("indicator-value-missing", indicator.label());
                });
        kind = wanted.kind().orElse(null);
        summary = wanted.summary().strip();
        negotiability = wanted.negotiability().orElse(null);
        reason = wanted.reason().strip();
        topics = new Codes(wanted.topics());
        territories = new Codes(wanted.territories());
        indicators = new Indicators(wanted.indicators());
        objectives = new HashSet<>(served);
    }

    /** The same said of the same section in a later version. */
    SectionDescription takenOver(DraftVersionId later) {
        SectionDescription copy = new SectionDescription(later, section());
        copy.kind = kind;
        copy.summary = summary;
        copy.negotiability = negotiability;
        copy.reason = reason;
        copy.topics = topics;
        copy.territories = territories;
        copy.indicators = indicators;
        copy.objectives = new HashSet<>(objectives);
        return copy;
    }

    public SectionId section() {
        return new SectionId(section);
    }

    /** Which state of it this is. */
    public int seen() {
        return version;
    }
}
