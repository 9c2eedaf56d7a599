package fr.ars.portal.files.internal;

import fr.ars.portal.files.FilePolicy;
import fr.ars.portal.files.FileState;
import fr.ars.portal.files.FileType;
import fr.ars.portal.files.StoredFile;
import fr.ars.portal.files.Upload;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.SubjectRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one file somebody handed in. Nobody's until a thing claims it; fetched by the public only once the
 * room it belongs to has published it.
 */
@Entity
@Table(name = "stored_file")
public class KeptFile {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "name")
    private String name;

    @Column(name = "type")
    @Enumerated(EnumType.STRING)
    private FileType type;

    @Column(name = "size")
    private long size;

    @Column(name = "policy")
    @Enumerated(EnumType.STRING)
    private FilePolicy policy;

    @Column(name = "case_id")
    private @Nullable String caseId;

    @Column(name = "agency_code")
    private @Nullable AgencyCode owner;

    @Column(name = "state")
    @Enumerated(EnumType.STRING)
    private FileState state;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "checked_at")
    private @Nullable Instant checkedAt;

    @Column(name = "claim_kind")
    private @Nullable String claimKind;

    @Column(name = "claim_id")
    private @Nullable String claimId;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Version
    @Column(name = "version")
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptFile() {}

    public KeptFile(UUID id, Upload upload, Taken taken, Instant receivedAt) {
        this.id = id;
        this.name = taken.name();
        this.type = taken.type();
        this.size = taken.size();
        this.address = taken.address().value();
        this.policy = upload.policy();
        this.caseId = upload.caseId().orElse(null);
        this.owner = upload.owner().orElse(null);
        this.state = FileState.RECEIVED;
        this.receivedAt = receivedAt;
    }

    /** The thing that uses the file; from now on it is kept as long as the thing is. */
    public void claim(SubjectRef by) {
        claimKind = by.kind();
        claimId = by.id();
    }

    /** Lets anybody fetch it, as soon as it is known to be harmless. */
    public void publish(Instant at) {
        if (policy != FilePolicy.PUBLIC) {
            throw new IllegalStateException("A sealed file is never published");
        }
        if (publishedAt == null) {
            publishedAt = at;
        }
    }

    public void withdraw() {
        publishedAt = null;
    }

    /** The portal has made it itself: there is nothing in it to be looked for. */
    public void madeHere(Instant at) {
        checked(FileState.CLEAN, at);
    }

    void checked(FileState found, Instant at) {
        become(found);
        checkedAt = at;
    }

    /** Something was found in it: its content is to be deleted, and says where it lay. */
    void infected(String what, Instant at) {
        become(FileState.INFECTED);
        reason = what.length() <= 300 ? what : what.substring(0, 300);
        checkedAt = at;
        address = null;
    }

    private void become(FileState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("A file that is " + state + " cannot become " + next);
        }
        state = next;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public Optional<Address> address() {
        return Optional.ofNullable(address).map(Address::new);
    }

    public Optional<String> caseId() {
        return Optional.ofNullable(caseId);
    }

    public FileState state() {
        return state;
    }

    public Optional<SubjectRef> claimedBy() {
        return claimKind == null || claimId == null
                ? Optional.empty()
                : Optional.of(new SubjectRef(claimKind, claimId));
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Optional<AgencyCode> owner() {
        return Optional.ofNullable(owner);
    }

    public UUID id() {
        return id;
    }

    public StoredFile stored() {
        return new StoredFile(id, name, type, size, policy, state);
    }
}
