package fr.ars.portal.web.consultation;

import fr.ars.portal.consultation.ConsultationException;
import fr.ars.portal.consultation.ContributionPlace;
import fr.ars.portal.consultation.ContributionService;
import fr.ars.portal.consultation.ContributionText;
import fr.ars.portal.form.DraftView;
import fr.ars.portal.form.FormException;
import fr.ars.portal.identity.Caller;
import fr.ars.portal.kernel.DomainException;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.Secret;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Pressed;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form to contribute, on the page of a section and on the page of its draft: every sending is kept as a draft and
 * leads to the draft's own address, with what is wrong or with the preview; only the preview hands it in.
 */
@Named
@RequestScoped
public class ContributePage {

    @Inject
    Here here;

    @Inject
    Reading reading;

    @Inject
    SectionPage sectionPage;

    @Inject
    ContributionForm form;

    @Inject
    ContributionChecks checks;

    @Inject
    ContributionFiles files;

    @Inject
    ContributionService contributions;

    @Inject
    Caller caller;

    @Inject
    FormErrors errors;

    @Inject
    Pressed pressed;

    @Inject
    Redirect redirect;

    private @Nullable DraftView draft;

    @PostConstruct
    void load() {
        secret().ifPresent(found -> {
            draft = contributions
                    .draft(here.scope(), found)
                    .filter(kept -> ContributionPlace.of(kept.subject())
                            .consultation()
                            .equals(reading.getLine().id()))
                    .orElseThrow(() -> new NotFoundException(new SubjectRef("draft", "contribution")));
            form.show(draft);
        });
    }

    /** Shows the draft; what is wrong with it too, once it has been sent. */
    public void show() {
        if (draft != null && draft.result().isPresent()) {
            redirect.to(Route.RECEIPT, here.value("secret"));
            return;
        }
        here.parameter("refus").filter(checks::isKnown).ifPresent(key -> errors.add("file", key));
        if (here.parameter("verifier").isPresent()) {
            checks.pass(form.words());
        }
    }

    /** The preview of a draft that is not right yet leads back to the form. */
    public void preview() {
        show();
        if (draft != null && draft.result().isEmpty() && !checks.pass(form.words())) {
            toDraft("?verifier=1");
        }
    }

    /** Keeps what has been typed, takes the file, and leads on to the preview or back to what is wrong. */
    public void save() throws IOException {
        try {
            Secret kept = keep();
            String refused = files.take(form, kept);
            if (!refused.isEmpty()) {
                toDraft(kept, "?verifier=1&refus=" + refused);
            } else if (checks.pass(form.words())) {
                redirect.to(
                        Route.CONTRIBUTE_PREVIEW,
                        reading.getLine().id(),
                        reading.getLine().slug(),
                        kept.value());
            } else {
                toDraft(kept, "?verifier=1");
            }
        } catch (FormException | ConsultationException e) {
            stay(e);
        }
    }

    private Secret keep() {
        Optional<Secret> known = secret();
        if (known.isPresent()) {
            contributions.save(here.scope(), known.get(), form.typed(), form.getVersion());
            return known.get();
        }
        ContributionPlace place = new ContributionPlace(
                reading.getLine().id(),
                Optional.of(sectionPage.getSection().entry().section().value()));
        return contributions.begin(here.scope(), place, form.typed());
    }

    /** What was typed stays on screen; sending it again then replaces what another tab has saved. */
    private void stay(DomainException refusal) {
        errors.add(FormErrors.WHOLE_FORM, refusal);
        secret().flatMap(found -> contributions.draft(here.scope(), found))
                .ifPresent(now -> form.setVersion(now.version()));
    }

    /** Hands the contribution in: the instant its request arrived decides whether it is in time. */
    public void handIn() {
        Secret kept = secret().orElseThrow();
        DraftView now = Objects.requireNonNull(draft);
        if (now.result().isEmpty() && now.version() != form.getVersion()) {
            errors.add(FormErrors.WHOLE_FORM, "contribution.changed-since-preview");
            form.setVersion(now.version());
            return;
        }
        ContributionText words = form.words();
        if (!checks.pass(words)) {
            toDraft("?verifier=1");
            return;
        }
        try {
            contributions.handIn(here.scope(), kept, words, here.getReceivedAt());
            redirect.to(Route.RECEIPT, kept.value());
        } catch (ConsultationException e) {
            errors.add(FormErrors.WHOLE_FORM, (DomainException) e);
        }
    }

    /** Takes the file whose button was pressed off the draft, and keeps what has been typed. */
    public void removeFile() {
        pressed.value("retirer").ifPresent(id -> {
            try {
                Secret kept = keep();
                files.remove(kept, id);
                toDraft(kept, "");
            } catch (FormException | ConsultationException e) {
                stay(e);
            }
        });
    }

    /** The section it is about; empty for the whole text. */
    public Optional<OutlineEntry> getSection() {
        return Optional.ofNullable(draft)
                .flatMap(found -> ContributionPlace.of(found.subject()).section())
                .flatMap(reading::section);
    }

    public boolean isSignedIn() {
        return caller.isSignedIn();
    }

    public String getSignedInName() {
        return caller.displayName();
    }

    private Optional<Secret> secret() {
        return here.route()
                .filter(route -> route == Route.CONTRIBUTE || route == Route.CONTRIBUTE_PREVIEW)
                .map(route -> new Secret(here.value("secret")));
    }

    private void toDraft(String query) {
        toDraft(secret().orElseThrow(), query);
    }

    private void toDraft(Secret kept, String query) {
        redirect.toPath(redirect.address(
                        Route.CONTRIBUTE,
                        reading.getLine().id(),
                        reading.getLine().slug(),
                        kept.value())
                + query);
    }
}
