package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.ErratumId;
import fr.ars.portal.plan.NewErratum;
import fr.ars.portal.plan.PlanException;
import fr.ars.portal.plan.SectionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A public, dated note on a section of a frozen text: what is wrong in it and what is right. Nobody can change the text
 * people gave their opinion on; a note is the only way to correct it, and is never taken away without another note.
 */
@Entity
@Table(name = "erratum")
public class Erratum {

    private static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "draft_version_id")
    private long draftVersion;

    @Column(name = "section_id")
    private long section;

    @Column(name = "wrong")
    private String wrong;

    @Column(name = "corrected")
    private String corrected;

    @Column(name = "reason")
    private String reason;

    @Column(name = "issuer")
    private String issuer;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Erratum() {}

    public Erratum(DraftVersion text, SectionText where, NewErratum told, Instant now) {
        if (!text.isFrozen() || where.isExcluded()) {
            throw new PlanException("erratum-not-frozen");
        }
        this.draftVersion = text.id().value();
        this.section = where.section().id().value();
        this.wrong = told.wrong().strip();
        this.corrected = told.corrected().strip();
        this.reason = told.reason().strip();
        this.issuer = told.issuer().strip();
        this.publishedAt = now;
    }

    /** Says that the note itself was wrong; it stays to be read. */
    public void withdraw(String why, Instant now) {
        if (withdrawnAt != null) {
            throw new PlanException("erratum-withdrawn");
        }
        if (why.isBlank() || why.length() > LONGEST) {
            throw new PlanException("withdrawal-reason-missing", LONGEST);
        }
        withdrawnAt = now;
        withdrawalReason = why.strip();
    }

    public ErratumId id() {
        return new ErratumId(Optional.ofNullable(id).orElseThrow());
    }

    public DraftVersionId draftVersion() {
        return new DraftVersionId(draftVersion);
    }

    public SectionId section() {
        return new SectionId(section);
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
