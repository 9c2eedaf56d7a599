package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.importing.content.LeftOut;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Words of the file that were not taken into the text, kept for whoever checks that nothing else went. */
@Entity
@Table(name = "draft_left_out")
public class DraftLeftOut {

    private static final int LONGEST = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "draft_version_id")
    private long draftVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private LeftOut.Reason reason;

    @Column(name = "text")
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected DraftLeftOut() {}

    public DraftLeftOut(DraftVersion draft, LeftOut leftOut) {
        this.draftVersion = draft.id().value();
        this.reason = leftOut.reason();
        this.text = leftOut.text().length() <= LONGEST
                ? leftOut.text()
                : leftOut.text().substring(0, LONGEST) + "…";
    }
}
