package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.consultation.AnswerQueries;
import fr.ars.portal.consultation.AnswerService;
import fr.ars.portal.consultation.ConsultationException;
import fr.ars.portal.consultation.ContributionLine;
import fr.ars.portal.consultation.ContributionNumber;
import fr.ars.portal.consultation.Figures;
import fr.ars.portal.consultation.Outcome;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Option;
import fr.ars.portal.web.faces.Pressed;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import fr.ars.portal.web.faces.Tab;
import fr.ars.portal.web.faces.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The published contributions, and the form that answers one or many of them at once. */
@Named
@RequestScoped
public class AnswersPage {

    private static final String ALL = "toutes";
    private static final String SECTION = "section";
    private static final String CHOSEN = "choix";

    @Inject
    ManagedConsultation managed;

    @Inject
    AnswerQueries queries;

    @Inject
    AnswerService service;

    @Inject
    Pressed pressed;

    @Inject
    Here here;

    @Inject
    Texts texts;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    private @Nullable Page<AnswerRow> contributions;
    private String section = "";
    private String outcome = "";
    private String text = "";

    @PostConstruct
    void open() {
        section = here.parameter(SECTION).orElse("");
    }

    /** Answers those whose boxes are ticked, and goes on with the same list. */
    public void answer() {
        Optional<Outcome> chosen = Arrays.stream(Outcome.values())
                .filter(each -> each.name().equals(outcome))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.add("outcome", "admin.outcome-missing");
        }
        if (text.isBlank()) {
            errors.add("text", "consultation.answer-text-missing");
        }
        List<ContributionNumber> numbers = pressed.values(CHOSEN).stream()
                .flatMap(number -> ContributionNumber.parse(number).stream())
                .toList();
        if (numbers.isEmpty()) {
            errors.add(FormErrors.WHOLE_FORM, "consultation.answer-to-nobody");
        }
        if (!errors.isAny()) {
            answer(numbers, chosen.orElseThrow());
        }
    }

    private void answer(List<ContributionNumber> numbers, Outcome chosen) {
        try {
            // Browsers send two characters at each end of line; a person counts one.
            service.answer(here.scope(), managed.id(), numbers, chosen, text.replace("\r\n", "\n"));
            redirect.toPath(address(isAll(), section) + "&fait=admin.answered");
        } catch (ConsultationException e) {
            errors.add(e.code().startsWith("consultation.answer-text-") ? "text" : FormErrors.WHOLE_FORM, e);
        }
    }

    public Page<AnswerRow> getContributions() {
        if (contributions == null) {
            List<String> ticked = pressed.values(CHOSEN);
            contributions = queries.published(here.scope(), managed.id(), !isAll(), chosenSection(), here.getCursor())
                    .map(line -> row(line, ticked));
        }
        return contributions;
    }

    private AnswerRow row(ContributionLine line, List<String> ticked) {
        String name = line.publicName().orElse(texts.of("contribution.anonymous"));
        return new AnswerRow(
                line.number().toString(),
                managed.heading(line.section()),
                texts.of("contribution.stance." + line.stance()),
                name + " – " + texts.of("contribution.capacity." + line.capacity()),
                line.text(),
                here.getTime().brief(line.receivedAt()),
                line.answer()
                        .map(answer -> texts.of("contribution.outcome." + answer.outcome()))
                        .orElse(""),
                line.answer().map(ContributionLine.Answer::text).orElse(""),
                ticked.contains(line.number().toString()));
    }

    private boolean isAll() {
        return here.parameter("suite").filter(ALL::equals).isPresent();
    }

    private Optional<Long> chosenSection() {
        return Optional.of(section).filter(typed -> typed.matches("\\d{1,18}")).map(Long::valueOf);
    }

    /** "À répondre (3)", "Toutes (12)". */
    public List<Tab> getTabs() {
        Figures figures = managed.getFigures();
        return List.of(
                new Tab(
                        texts.with("admin.unanswered", List.of(figures.published() - figures.answered())),
                        address(false, section),
                        !isAll()),
                new Tab(
                        texts.with("admin.all-published", List.of(figures.published())),
                        address(true, section),
                        isAll()));
    }

    private String address(boolean all, String ofSection) {
        return redirect.address(Route.ADMIN_ANSWERS, managed.id()) + "?suite=" + (all ? ALL : "a-donner")
                + (ofSection.matches("\\d{1,18}") ? "&" + SECTION + "=" + ofSection : "");
    }

    /** What the search by section keeps of the address. */
    public String getKept() {
        return isAll() ? ALL : "a-donner";
    }

    public List<Option> getSections() {
        return managed.getOutline().stream()
                .map(entry -> Option.of(entry.section().toString(), entry.heading()))
                .toList();
    }

    public List<Option> getOutcomes() {
        return Arrays.stream(Outcome.values())
                .map(each -> Option.of(each.name(), texts.of("contribution.outcome." + each.name())))
                .toList();
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
