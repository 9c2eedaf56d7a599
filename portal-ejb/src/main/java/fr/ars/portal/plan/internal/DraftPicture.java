package fr.ars.portal.plan.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A picture that stands in the text of a draft; its file is kept as long as the draft is. */
@Entity
@Table(name = "draft_picture")
public class DraftPicture {

    @Id
    @Column(name = "file_id")
    private UUID file;

    @Column(name = "draft_version_id")
    private long draftVersion;

    @Column(name = "sha256")
    private String sha256;

    @SuppressWarnings("NullAway.Init")
    protected DraftPicture() {}

    public DraftPicture(DraftVersion draft, UUID file, String sha256) {
        this.draftVersion = draft.id().value();
        this.sha256 = sha256;
        this.file = file;
    }

    public UUID file() {
        return file;
    }

    /** What it shows, for the hash of the frozen text. */
    String canonical() {
        return file + " " + sha256 + "\n";
    }
}
