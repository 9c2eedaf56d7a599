package fr.ars.portal.form;

import fr.ars.portal.files.FileStore;
import fr.ars.portal.form.internal.FormDraftRepository;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.kernel.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where services keep the drafts of their forms. Whoever holds the link may change the draft; a link of another kind of
 * form, or one that has expired, opens nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FormDrafts {

    /** How long a draft is kept after it was last saved. */
    public static final Duration LIFE = FormDraft.LIFE;

    @Inject
    FormDraftRepository drafts;

    @Inject
    FileStore files;

    @Inject
    Clock clock;

    /** Begins a draft with what has been typed, and gives the link that opens it. */
    public Secret open(String kind, SubjectRef subject, Map<String, String> fields) {
        Secret secret = Secret.random();
        FormDraft draft = new FormDraft(kind, subject, secret, clock.instant());
        draft.save(fields, draft.view().version(), clock.instant());
        drafts.add(draft);
        return secret;
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<DraftView> find(String kind, Secret secret) {
        return drafts.find(secret).filter(draft -> isOpen(draft, kind)).map(FormDraft::view);
    }

    /** Saves what has been typed; {@code seen} is the version the form was drawn with. */
    public DraftView save(String kind, Secret secret, Map<String, String> fields, int seen) {
        FormDraft draft = locked(kind, secret);
        draft.save(fields, seen, clock.instant());
        return draft.view();
    }

    /**
     * Keeps all drafts about a subject, and about its parts ("12:7" is a part of "12"), until then: people are not to
     * lose what they could not hand in.
     */
    public void keepAll(String kind, SubjectRef subject, Instant until) {
        drafts.keepAll(kind, subject, until);
    }

    /** The same for one. */
    public void keep(String kind, Secret secret, Instant until) {
        locked(kind, secret).keep(until);
    }

    /** The draft uses the file until something made of it claims it. */
    public void attach(String kind, Secret secret, DraftFile file) {
        FormDraft draft = locked(kind, secret);
        draft.attach(file, clock.instant());
        files.claim(UUID.fromString(file.id()), draft.ref());
    }

    public void detach(String kind, Secret secret, String fileId) {
        FormDraft draft = locked(kind, secret);
        draft.detach(fileId, clock.instant());
        files.release(UUID.fromString(fileId), draft.ref());
    }

    /**
     * The draft, held until the transaction ends: if it has been handed in already its result is there, else it is for
     * the caller to make something of it and call {@link #complete}.
     */
    public DraftView handIn(String kind, Secret secret) {
        return locked(kind, secret).view();
    }

    public void complete(String kind, Secret secret, String result) {
        locked(kind, secret).complete(result, clock.instant());
    }

    private FormDraft locked(String kind, Secret secret) {
        return drafts.lock(secret)
                .filter(draft -> isOpen(draft, kind))
                .orElseThrow(() -> new NotFoundException(new SubjectRef("draft", kind)));
    }

    private boolean isOpen(FormDraft draft, String kind) {
        return draft.isKind(kind) && !draft.hasExpired(clock.instant());
    }
}
