package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.PlanException;
import fr.ars.portal.plan.StaleDraftException;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Notice;
import fr.ars.portal.web.faces.Pressed;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes a correction for the page that asks for it and leads on; or says on that page why not, where what was typed still
 * stands. After a colleague's correction the page carries the present state: the same button does it all the same.
 */
@Named
@RequestScoped
public class Correcting {

    /** Fields of the pages that correct, by how the code of a refusal begins. */
    private static final Map<String, String> FIELDS = Map.of(
            "plan.title-", "sectionTitle",
            "plan.number-", "sectionNumber",
            "plan.text-", "words",
            "plan.alt-", "words",
            "plan.caption-", "caption",
            "plan.split-", "block");

    private static final List<String> TYPED = List.of("sectionNumber", "sectionTitle", "words", "caption");
    private static final String CELL = "cell-";

    @Inject
    Draft draft;

    @Inject
    CorrectionWords words;

    @Inject
    Pressed pressed;

    @Inject
    FormErrors errors;

    @Inject
    Redirect redirect;

    @Inject
    HttpServletRequest request;

    private boolean stale;

    /** Does it, then leads to the address. */
    void make(Runnable work, String address) {
        try {
            work.run();
            redirect.toPath(address);
        } catch (StaleDraftException e) {
            stale = true;
            errors.add(FormErrors.WHOLE_FORM, "plan.refused", List.of(words.meanwhile(e.meanwhile())));
            draft.readAgain();
        } catch (PlanException e) {
            errors.add(field(e.code()), e);
            draft.readAgain();
        }
    }

    private static String field(String code) {
        return FIELDS.entrySet().stream()
                .filter(entry -> code.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(FormErrors.WHOLE_FORM);
    }

    /** The summary, telling what was done, at the first of these sections, with them all ticked. */
    String summary(String done, Collection<String> anchors) {
        String ticked = anchors.stream().map(anchor -> "&s=" + anchor).collect(Collectors.joining());
        String place = anchors.stream().findFirst().map(anchor -> "#" + anchor).orElse("");
        return redirect.address(Route.ADMIN_DRAFT, draft.id()) + "?" + Notice.PARAMETER + "=" + done + ticked + place;
    }

    /** A page about a section, telling what was done. */
    String section(Route route, String anchor, String done) {
        return redirect.address(route, draft.id(), anchor) + "?" + Notice.PARAMETER + "=" + done;
    }

    /** Whether a colleague's correction stood against it: the same button does it on the present state. */
    public boolean isStale() {
        return stale;
    }

    /** What was typed, to be copied where the form it was typed in has no place any more. */
    public List<String> getTyped() {
        List<String> names = new ArrayList<>(TYPED);
        request.getParameterMap().keySet().stream()
                .filter(name -> name.startsWith(CELL))
                .sorted()
                .forEach(names::add);
        return names.stream()
                .flatMap(name -> pressed.value(name).stream())
                .filter(text -> !text.isBlank())
                .toList();
    }

    Optional<String> pressed(String name) {
        return pressed.value(name).filter(value -> !value.isEmpty());
    }
}
