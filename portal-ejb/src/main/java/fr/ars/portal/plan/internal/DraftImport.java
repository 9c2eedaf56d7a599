package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.ImportState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reading of a draft's file in the background, from the upload to the sections, or to the reason why there are none. */
@Entity
@Table(name = "draft_import")
public class DraftImport {

    private static final int LONGEST_ARGUMENT = 100;

    @Id
    @Column(name = "draft_version_id")
    private long draftVersion;

    @Column(name = "source")
    private UUID source;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ImportState state;

    @Column(name = "page")
    private int page;

    @Column(name = "pages")
    private int pages;

    @Column(name = "refusal")
    private @Nullable String refusal;

    @Column(name = "refusal_argument")
    private @Nullable String refusalArgument;

    @Version
    @Column(name = "version")
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected DraftImport() {}

    /** @param source the file put aside */
    public DraftImport(DraftVersion draft, UUID source) {
        this.draftVersion = draft.id().value();
        this.source = source;
        this.state = ImportState.WAITING;
    }

    /** Reading begins, or begins again after the portal was stopped in the middle of it. */
    void begin() {
        become(ImportState.READING);
        reach(0, 0);
    }

    /** Something failed that is not the file's fault: it will be read again. */
    void waitAgain() {
        become(ImportState.WAITING);
    }

    void reach(int newPage, int of) {
        page = newPage;
        pages = of;
    }

    void place() {
        become(ImportState.PLACING);
    }

    void finish() {
        become(ImportState.DONE);
    }

    /** @param code the key of the sentence that says why and what to do */
    void refuse(String code, List<Object> arguments) {
        become(ImportState.REFUSED);
        refusal = code;
        String argument = arguments.isEmpty() ? null : arguments.getFirst().toString();
        refusalArgument = argument == null || argument.length() <= LONGEST_ARGUMENT
                ? argument
                : argument.substring(0, LONGEST_ARGUMENT);
    }

    /** Another file takes the place of the one that was refused. */
    public void replace(UUID other) {
        become(ImportState.WAITING);
        source = other;
        refusal = null;
        refusalArgument = null;
    }

    private void become(ImportState next) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException("An import that is " + state + " cannot become " + next);
        }
        state = next;
    }

    public ImportState state() {
        return state;
    }

    public UUID source() {
        return source;
    }
}
