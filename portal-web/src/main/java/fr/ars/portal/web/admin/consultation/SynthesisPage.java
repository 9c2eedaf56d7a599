package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.consultation.AnswerQueries;
import fr.ars.portal.consultation.AnswerService;
import fr.ars.portal.consultation.ConsultationException;
import fr.ars.portal.consultation.SynthesisView;
import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Option;
import fr.ars.portal.web.faces.Pressed;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import fr.ars.portal.web.faces.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One person writes the synthesis and submits it, another publishes it or sends it back. */
@Named
@RequestScoped
public class SynthesisPage {

    private static final String SYNTHESIS = "SYNTHESIS";
    private static final String ABSENCE = "ABSENCE";

    @Inject
    ManagedConsultation managed;

    @Inject
    Texts texts;

    @Inject
    AnswerQueries queries;

    @Inject
    AnswerService service;

    @Inject
    Caller caller;

    @Inject
    Pressed pressed;

    @Inject
    Here here;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    private @Nullable SynthesisView synthesis;
    private String text = "";
    private String nature = SYNTHESIS;
    private String note = "";
    private int version;

    @PostConstruct
    void open() {
        read();
        text = synthesis().map(SynthesisView::text).orElse("");
        nature = isAbsence() ? ABSENCE : SYNTHESIS;
        version = synthesis().map(SynthesisView::version).orElse(0);
    }

    private void read() {
        synthesis = queries.synthesis(here.scope(), managed.id()).orElse(null);
    }

    private Optional<SynthesisView> synthesis() {
        return Optional.ofNullable(synthesis);
    }

    public void save() {
        act("text", () -> {
            write();
            tell("synthesis-saved");
        });
    }

    /** Saves it first: what is submitted is what stands on the screen. */
    public void submit() {
        act("text", () -> {
            write();
            service.submitSynthesis(here.scope(), managed.id());
            tell("synthesis-submitted");
        });
    }

    public void validate() {
        act(FormErrors.WHOLE_FORM, () -> {
            service.validateSynthesis(here.scope(), managed.id());
            tell("synthesis-validated");
        });
    }

    public void publish() {
        act(FormErrors.WHOLE_FORM, () -> {
            service.publishSynthesis(here.scope(), managed.id());
            tell("synthesis-published");
        });
    }

    public void sendBack() {
        act("note", () -> {
            service.sendBackSynthesis(here.scope(), managed.id(), note.replace("\r\n", "\n"));
            tell("synthesis-sent-back");
        });
    }

    private void write() {
        // Browsers send two characters at each end of line; a person counts one.
        service.writeSynthesis(here.scope(), managed.id(), text.replace("\r\n", "\n"), ABSENCE.equals(nature), version);
    }

    /** What was typed stays on screen; sending it again then replaces what somebody else has saved. */
    private void act(String field, Runnable action) {
        try {
            action.run();
        } catch (ConsultationException e) {
            errors.add(isAboutText(e) ? field : FormErrors.WHOLE_FORM, e);
            read();
            version = synthesis().map(SynthesisView::version).orElse(0);
        }
    }

    private static boolean isAboutText(ConsultationException refusal) {
        return switch (refusal.code()) {
            case "consultation.synthesis-empty", "consultation.synthesis-too-long", "consultation.note-too-long" ->
                true;
            default -> false;
        };
    }

    private void tell(String done) {
        redirect.telling("admin." + done, Route.ADMIN_SYNTHESIS, managed.id());
    }

    /** Being written; while a form is being dealt with it stays, so that nothing typed is lost. */
    public boolean isWriting() {
        boolean open = !isSubmitted() && !isPublished();
        boolean typed = pressed.value("text").isPresent();
        return caller.may(Capability.WRITE_SYNTHESIS, here.scope()) && (open || typed);
    }

    public boolean isSubmitted() {
        return synthesis().flatMap(SynthesisView::submittedAt).isPresent() && !isPublished();
    }

    public boolean isPublished() {
        return synthesis().flatMap(SynthesisView::publishedAt).isPresent();
    }

    public boolean isValidated() {
        return synthesis().flatMap(SynthesisView::validatedAt).isPresent() && !isPublished();
    }

    /** Whether it says why there will be no synthesis. */
    public boolean isAbsence() {
        return synthesis().filter(SynthesisView::absence).isPresent();
    }

    public List<Option> getNatures() {
        return Stream.of(SYNTHESIS, ABSENCE)
                .map(each -> Option.of(each, texts.of("life.nature." + each)))
                .toList();
    }

    public boolean isMayPublish() {
        return caller.may(Capability.PUBLISH_SYNTHESIS, here.scope());
    }

    /** Whoever wrote it last cannot publish it. */
    public boolean isMine() {
        return synthesis()
                .filter(kept ->
                        caller.accountId().filter(kept.authors()::contains).isPresent())
                .isPresent();
    }

    /** As it stands in the database, for those who only read it. */
    public String getKept() {
        return synthesis().map(SynthesisView::text).orElse("");
    }

    public String getSubmittedOn() {
        return synthesis()
                .flatMap(SynthesisView::submittedAt)
                .map(here.getTime()::moment)
                .orElse("");
    }

    public String getPublishedOn() {
        return synthesis()
                .flatMap(SynthesisView::publishedAt)
                .map(here.getTime()::moment)
                .orElse("");
    }

    public String getReturnedNote() {
        return synthesis().flatMap(SynthesisView::returnedNote).orElse("");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getNature() {
        return nature;
    }

    public void setNature(String nature) {
        this.nature = nature;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
