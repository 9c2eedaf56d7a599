package fr.ars.portal.consultation;

import fr.ars.portal.agency.PostalCode;
import fr.ars.portal.audit.Journal;
import fr.ars.portal.consultation.internal.ConsultationRepository;
import fr.ars.portal.consultation.internal.ContributorMails;
import fr.ars.portal.files.FileStore;
import fr.ars.portal.form.DraftFile;
import fr.ars.portal.form.DraftView;
import fr.ars.portal.form.FormDrafts;
import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.identity.SignedInAccount;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.mail.EmailAddress;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A person contributes: a draft first, then the contribution itself, then the confirmation of the address. What counts
 * is the instant at which the request that hands the contribution in arrived.
 */
@Stateless
public class ContributionService {

    static final String FORM = "contribution";

    /** Long enough for any interruption: as long as the longest consultation. */
    static final Duration KEPT_WHILE_SUSPENDED = Duration.ofDays(3 * 365);

    /** So many contributions of one address may wait for its confirmation within an hour. */
    private static final long MOST_UNCONFIRMED = 10;

    @Inject
    ConsultationRepository repository;

    @Inject
    FormDrafts drafts;

    @Inject
    FileStore files;

    @Inject
    ContributorMails mails;

    @Inject
    Caller caller;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** Keeps what somebody has typed about a section (or the whole text), and gives the link that opens it again. */
    @Requires(Capability.CONTRIBUTE)
    public Secret begin(AgencyScope scope, ContributionPlace place, Map<String, String> typed) {
        Consultation consultation = repository.get(scope, place.consultation());
        requirePublic(consultation);
        Secret draft = drafts.open(FORM, place.ref(), typed);
        if (consultation.state() == ConsultationState.SUSPENDED) {
            drafts.keep(FORM, draft, clock.instant().plus(KEPT_WHILE_SUSPENDED));
        }
        return draft;
    }

    /** Keeps what has been typed since; {@code seen} is the version of the draft the form was drawn with. */
    @Requires(Capability.CONTRIBUTE)
    public DraftView save(AgencyScope scope, Secret draft, Map<String, String> typed, int seen) {
        DraftView saved = drafts.save(FORM, draft, typed, seen);
        Consultation consultation =
                repository.get(scope, ContributionPlace.of(saved.subject()).consultation());
        if (consultation.state() == ConsultationState.SUSPENDED) {
            drafts.keep(FORM, draft, clock.instant().plus(KEPT_WHILE_SUSPENDED));
        }
        return saved;
    }

    @Requires(Capability.CONTRIBUTE)
    public Optional<DraftView> draft(AgencyScope scope, Secret draft) {
        return drafts.find(FORM, draft);
    }

    @Requires(Capability.CONTRIBUTE)
    public void attach(AgencyScope scope, Secret draft, DraftFile file) {
        drafts.attach(FORM, draft, file);
    }

    @Requires(Capability.CONTRIBUTE)
    public void detach(AgencyScope scope, Secret draft, String fileId) {
        drafts.detach(FORM, draft, fileId);
    }

    /**
     * Hands a draft in. Doing it twice (a double click, a lost answer) makes one contribution. The link of the draft then
     * opens the receipt.
     *
     * @param receivedAt when the request arrived, as the first filter has noted it
     */
    @Requires(Capability.CONTRIBUTE)
    public ContributionNumber handIn(AgencyScope scope, Secret draft, ContributionText words, Instant receivedAt) {
        DraftView held = drafts.handIn(FORM, draft);
        Optional<ContributionNumber> before = held.result().flatMap(ContributionNumber::parse);
        if (before.isPresent()) {
            return before.get();
        }
        ContributionPlace place = ContributionPlace.of(held.subject());
        Consultation consultation = repository.get(scope, place.consultation());
        requirePublic(consultation);
        ConsultationWindow window = consultation.window(scope).orElseThrow(() -> new NotFoundException(place.ref()));
        requireTaken(consultation, window, receivedAt);
        requireFewUnconfirmed(words);
        Contribution.Links links = new Contribution.Links(draft, Secret.random());
        Contribution contribution =
                repository.add(new Contribution(window, place.section(), author(words), words, receivedAt, links));
        repository.attach(contribution, words.attachments());
        words.attachments().forEach(file -> files.claim(UUID.fromString(file), contribution.ref()));
        drafts.complete(FORM, draft, contribution.number().toString());
        if (contribution.state() == ContributionState.TO_CONFIRM) {
            mails.toConfirm(consultation, contribution, links.confirmation());
        } else {
            mails.received(consultation, contribution, draft);
        }
        record("contribution.received", consultation, contribution);
        return contribution.number();
    }

    /** Confirms the address a contribution came from; gives the consultation it belongs to. */
    @Requires(Capability.CONTRIBUTE)
    public ConsultationId confirm(AgencyScope scope, Secret confirmation) {
        Contribution contribution = repository
                .lockByConfirmation(confirmation)
                .orElseThrow(() -> new NotFoundException(new SubjectRef("contribution", "confirmation")));
        Consultation consultation = repository.get(scope, contribution.consultation());
        contribution.confirm(clock.instant());
        record("contribution.confirmed", consultation, contribution);
        return contribution.consultation();
    }

    private Author author(ContributionText words) {
        Optional<SignedInAccount> account = caller.account();
        Optional<String> department = words.postalCode().isBlank()
                ? Optional.empty()
                : Optional.of(new PostalCode(words.postalCode()).department());
        if (account.isPresent()) {
            return new Author(account.map(SignedInAccount::id), Optional.empty(), department);
        }
        EmailAddress email =
                EmailAddress.parse(words.email()).orElseThrow(() -> new ConsultationException("author-unknown"));
        return new Author(Optional.empty(), Optional.of(email.value()), department);
    }

    /** Each asks its address for a confirmation: nobody's mailbox is filled from here. */
    private void requireFewUnconfirmed(ContributionText words) {
        if (caller.account().isPresent()) {
            return;
        }
        Instant hourAgo = clock.instant().minus(Duration.ofHours(1));
        EmailAddress.parse(words.email())
                .filter(email -> repository.unconfirmedFrom(email.value(), hourAgo) >= MOST_UNCONFIRMED)
                .ifPresent(email -> {
                    throw new ConsultationException("too-many-unconfirmed");
                });
    }

    private static void requirePublic(Consultation consultation) {
        if (!consultation.state().isPublic()) {
            throw new NotFoundException(consultation.id().ref());
        }
        if (consultation.state() == ConsultationState.CANCELLED) {
            throw new ConsultationException("no-more-contributions");
        }
        if (consultation.state() == ConsultationState.ARCHIVED) {
            throw new ConsultationException("archived");
        }
    }

    /** What arrived before an interruption is taken, even if it is dealt with after; what comes during it is kept. */
    private static void requireTaken(Consultation consultation, ConsultationWindow window, Instant receivedAt) {
        if (receivedAt.isBefore(window.opensAt())) {
            throw new ConsultationException("not-open-yet");
        }
        boolean interrupted = consultation
                .suspendedAt()
                .filter(since -> !receivedAt.isBefore(since) && !window.isLate(since))
                .isPresent();
        if (interrupted) {
            throw new ConsultationException("suspended");
        }
    }

    private void record(String action, Consultation consultation, Contribution contribution) {
        journal.record(
                action,
                contribution.ref(),
                consultation.owner(),
                Map.of("late", Boolean.toString(contribution.isLate())));
    }
}
