package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.DraftVersionId;
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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One state of the text of a part. It is corrected after its import, then frozen: from then on it never changes, and its
 * SHA-256 proves it. Only a frozen version is submitted to consultation.
 */
@Entity
@Table(name = "draft_version")
public class DraftVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "plan_part_id")
    private PlanPart part;

    @Column(name = "number")
    private int number;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "imported_by")
    private UUID importedBy;

    @Column(name = "frozen_at")
    private @Nullable Instant frozenAt;

    @Column(name = "sha256")
    private @Nullable String sha256;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected DraftVersion() {}

    public DraftVersion(PlanPart part, int number, String fileName, UUID importedBy, Instant now) {
        this.part = part;
        this.number = number;
        this.fileName = fileName;
        this.importedBy = importedBy;
        this.importedAt = now;
    }

    /** Closes editing of a text without pictures. */
    public void freeze(List<SectionText> sections, Instant now) {
        freeze(sections, List.of(), now);
    }

    /**
     * Closes editing for ever. Sections left out are not part of the text.
     *
     * @param pictures in the order of their identifiers
     */
    public void freeze(List<SectionText> sections, List<DraftPicture> pictures, Instant now) {
        requireOpen();
        List<SectionText> kept = sections.stream().filter(s -> !s.isExcluded()).toList();
        if (kept.isEmpty()) {
            throw new PlanException("nothing-to-freeze");
        }
        sha256 = hash(kept, pictures);
        frozenAt = now;
    }

    /** Every correction asks first. */
    public void requireOpen() {
        if (frozenAt != null) {
            throw new PlanException("frozen");
        }
    }

    private static String hash(List<SectionText> sections, List<DraftPicture> pictures) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            sections.forEach(section -> digest.update(section.canonical().getBytes(StandardCharsets.UTF_8)));
            pictures.forEach(picture -> digest.update(picture.canonical().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Another file takes the place of one that could not be read. */
    public void takeFile(String otherName, UUID by, Instant now) {
        requireOpen();
        fileName = otherName;
        importedBy = by;
        importedAt = now;
    }

    public String fileName() {
        return fileName;
    }

    public DraftVersionId id() {
        return new DraftVersionId(Optional.ofNullable(id).orElseThrow());
    }

    public PlanPart part() {
        return part;
    }

    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }
}
