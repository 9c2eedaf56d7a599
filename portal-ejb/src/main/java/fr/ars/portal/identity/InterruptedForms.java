package fr.ars.portal.identity;

import fr.ars.portal.form.DraftView;
import fr.ars.portal.form.FormDrafts;
import fr.ars.portal.identity.internal.Throttle;
import fr.ars.portal.identity.internal.Throttle.Action;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.kernel.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody wrote on a page for people who are signed in, and sent after their session had ended: kept under an
 * unguessable word until they have signed in again. It is shown on the page it was written on and nowhere else.
 */
@Stateless
public class InterruptedForms {

    private static final String KIND = "interrupted";

    @Inject
    FormDrafts drafts;

    @Inject
    Caller caller;

    @Inject
    Throttle throttle;

    /**
     * Keeps what was typed, and gives the word that opens it.
     *
     * @param path of the page, as people see it
     * @throws TooManyAttemptsException when that client has had too many forms kept
     */
    public Secret keep(String path, Map<String, String> fields, String client) {
        throttle.attempt(Action.KEEP_FORM, client, client).ifPresent(wait -> {
            throw new TooManyAttemptsException(wait);
        });
        return drafts.open(KIND, page(path), fields);
    }

    /** What was typed on that page; nothing for anybody who has not signed in. */
    public Optional<Map<String, String>> find(String path, Secret secret) {
        return caller.isSignedIn()
                ? drafts.find(KIND, secret)
                        .filter(draft -> draft.subject().equals(page(path)))
                        .map(DraftView::fields)
                : Optional.empty();
    }

    private static SubjectRef page(String path) {
        return new SubjectRef(
                "page",
                UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)).toString());
    }
}
