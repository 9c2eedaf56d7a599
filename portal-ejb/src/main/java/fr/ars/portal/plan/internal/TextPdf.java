package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.DraftVersionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The PDF a frozen text is kept as, with the errata it had when the file was made. */
@Entity
@Table(name = "text_pdf")
public class TextPdf {

    @Id
    @Column(name = "draft_version_id")
    private long draftVersion;

    @Column(name = "errata_state")
    private String errataState;

    @Column(name = "file_id")
    private UUID file;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected TextPdf() {}

    public TextPdf(DraftVersionId text, String errataState, UUID file, Instant now) {
        this.draftVersion = text.value();
        this.errataState = errataState;
        this.file = file;
        this.madeAt = now;
    }

    public boolean holds(String state) {
        return errataState.equals(state);
    }

    public UUID file() {
        return file;
    }

    /** Another file takes its place, because there are other errata. */
    public void replace(String newState, UUID newFile, Instant now) {
        errataState = newState;
        file = newFile;
        madeAt = now;
    }
}
