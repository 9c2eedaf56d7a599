package fr.ars.portal.form.internal;

import fr.ars.portal.files.FileStore;
import fr.ars.portal.form.FormDraft;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Erases expired drafts, a few hundred in one transaction. */
@Stateless
public class DraftEraser {

    private static final int AT_ONCE = 200;

    @Inject
    FormDraftRepository drafts;

    @Inject
    FileStore files;

    @Inject
    Clock clock;

    /** Whether there may be more. */
    public boolean eraseSome() {
        List<FormDraft> expired = drafts.expiredAt(clock.instant(), AT_ONCE);
        expired.forEach(this::erase);
        return expired.size() == AT_ONCE;
    }

    /** The files nothing else has claimed go with it. */
    private void erase(FormDraft draft) {
        draft.view().files().forEach(file -> files.release(UUID.fromString(file.id()), draft.ref()));
        drafts.remove(draft);
    }
}
