package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.Description;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.PlanException;
import fr.ars.portal.plan.PlanService;
import fr.ars.portal.plan.SectionDescriptionService;
import fr.ars.portal.plan.SectionFacts;
import fr.ars.portal.web.description.FactWords;
import fr.ars.portal.web.description.FactsInWords;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Notice;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Saying of one section what it changes for people, what can be changed in it, and what can be expected. */
@Named
@RequestScoped
public class DescriptionPage {

    @Inject
    SectionDescriptionService descriptions;

    @Inject
    PlanService plans;

    @Inject
    Draft draft;

    @Inject
    Describing describing;

    @Inject
    DescriptionForm form;

    @Inject
    FactWords words;

    @Inject
    Here here;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    @SuppressWarnings("NullAway.Init")
    private OutlineEntry section;

    @SuppressWarnings("NullAway.Init")
    private SectionFacts facts;

    @PostConstruct
    void open() {
        section = draft.requireSection(here.value("anchor"));
        facts = descriptions.facts(here.scope(), draft.id(), section.anchor());
        form.show(facts);
    }

    public void save() {
        if (saved()) {
            go(section, "saved");
        }
    }

    /** Saves and goes on to the next section of the list; after the last one, back to the list. */
    public void saveAndNext() {
        // Which one follows is known before this one may drop out of the list.
        Optional<OutlineEntry> next = describing.after(section);
        if (saved()) {
            next.ifPresentOrElse(
                    entry -> go(entry, "saved-and-next"),
                    () -> redirect.toPath(redirect.address(Route.ADMIN_DESCRIPTIONS, draft.id()) + "?"
                            + Notice.PARAMETER + "=describe.saved-last"));
        }
    }

    private boolean saved() {
        Description wanted = form.read();
        if (!errors.check(wanted)) {
            return false;
        }
        try {
            descriptions.describe(here.scope(), draft.id(), section.anchor(), wanted, form.getSeen());
            return true;
        } catch (PlanException e) {
            errors.add(field(e.code(), wanted), e);
            form.setSeen(descriptions
                    .facts(here.scope(), draft.id(), section.anchor())
                    .seen());
            return false;
        }
    }

    private static String field(String code, Description wanted) {
        return switch (code) {
            case "plan.reason-missing" -> "reason";
            case "plan.indicator-value-missing" ->
                IntStream.range(0, wanted.indicators().size())
                        .filter(i -> !wanted.indicators().get(i).hasValue())
                        .mapToObj(i -> IndicatorRow.nameAt(i) + ".target")
                        .findFirst()
                        .orElse(FormErrors.WHOLE_FORM);
            default -> FormErrors.WHOLE_FORM;
        };
    }

    private void go(OutlineEntry to, String done) {
        String query = describing.getQuery();
        redirect.toPath(redirect.address(Route.ADMIN_DESCRIPTION, draft.id(), to.anchor()) + query
                + (query.isEmpty() ? "?" : "&") + Notice.PARAMETER + "=describe." + done);
    }

    public OutlineEntry getSection() {
        return section;
    }

    /** Made safe at its import. */
    public String getHtml() {
        return plans.html(here.scope(), draft.id(), section.anchor());
    }

    /** As the public reads or will read it. */
    public FactsInWords getFacts() {
        return words.of(facts);
    }

    public List<OutlineEntry> getPrevious() {
        return describing.before(section).stream().toList();
    }

    public List<OutlineEntry> getNext() {
        return describing.after(section).stream().toList();
    }
}
