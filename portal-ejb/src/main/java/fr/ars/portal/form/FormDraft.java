package fr.ars.portal.form;

import fr.ars.portal.form.internal.DraftJson;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.kernel.SubjectRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one person has typed and attached so far. Its key is the digest of the link that opens it. It expires 30 days
 * after it was last saved; once handed in it changes no more, and handing it in again gives the same thing.
 */
@Entity
@Table(name = "form_draft")
public class FormDraft {

    public static final Duration LIFE = Duration.ofDays(30);

    /** More than the longest field of any form, a synthesis. */
    private static final int MOST_CHARACTERS = 250_000;

    private static final int MOST_FILES = 10;

    @Id
    @Column(name = "secret_digest")
    private String secretDigest;

    @Column(name = "kind")
    private String kind;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "fields")
    private String fields;

    @Column(name = "files")
    private String files;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "result")
    private @Nullable String result;

    /** Counted by the draft itself: a person compares it, not the persistence layer. */
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected FormDraft() {}

    public FormDraft(String kind, SubjectRef subject, Secret secret, Instant now) {
        this.secretDigest = secret.digest();
        this.kind = kind;
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.fields = DraftJson.ofFields(Map.of());
        this.files = DraftJson.ofFiles(List.of());
        touch(now);
    }

    /**
     * Takes what has been typed.
     *
     * @param seen the version the person's form was drawn with; another one means that another tab has saved since
     */
    public void save(Map<String, String> typed, int seen, Instant now) {
        requireOpen();
        if (seen != version) {
            throw new FormException("stale");
        }
        int characters = typed.values().stream().mapToInt(String::length).sum();
        if (characters > MOST_CHARACTERS) {
            throw new FormException("too-long", MOST_CHARACTERS);
        }
        fields = DraftJson.ofFields(typed);
        touch(now);
    }

    public void attach(DraftFile file, Instant now) {
        requireOpen();
        List<DraftFile> all = new ArrayList<>(DraftJson.files(files));
        if (all.size() >= MOST_FILES) {
            throw new FormException("too-many-files", MOST_FILES);
        }
        all.add(file);
        files = DraftJson.ofFiles(all);
        touch(now);
    }

    public void detach(String fileId, Instant now) {
        requireOpen();
        files = DraftJson.ofFiles(DraftJson.files(files).stream()
                .filter(file -> !file.id().equals(fileId))
                .toList());
        touch(now);
    }

    /** It has been handed in, and this is what has been made of it; what was typed is now there and no longer here. */
    public void complete(String made, Instant now) {
        requireOpen();
        result = made;
        fields = DraftJson.ofFields(Map.of());
        files = DraftJson.ofFiles(List.of());
        touch(now);
    }

    private void requireOpen() {
        if (result != null) {
            throw new FormException("handed-in");
        }
    }

    private void touch(Instant now) {
        savedAt = now;
        expiresAt = now.plus(LIFE);
        version++;
    }

    /** Keeps it until then, whenever it was last saved. */
    void keep(Instant until) {
        expiresAt = until;
    }

    /** How other rooms name it: by the digest, which opens nothing. */
    public SubjectRef ref() {
        return new SubjectRef("form-draft", secretDigest);
    }

    public boolean isKind(String expected) {
        return kind.equals(expected);
    }

    public boolean hasExpired(Instant now) {
        return now.isAfter(expiresAt);
    }

    public DraftView view() {
        return new DraftView(
                new SubjectRef(subjectKind, subjectId),
                DraftJson.fields(fields),
                DraftJson.files(files),
                savedAt,
                version,
                Optional.ofNullable(result));
    }
}
