package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.consultation.ConsultationException;
import fr.ars.portal.consultation.ContributionNumber;
import fr.ars.portal.consultation.ContributionState;
import fr.ars.portal.consultation.ModerationQueries;
import fr.ars.portal.consultation.ModerationService;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Notice;
import fr.ars.portal.web.faces.Pressed;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import fr.ars.portal.web.faces.Tab;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The contributions received, those that wait for a moderator first and the oldest of them first. */
@Named
@RequestScoped
public class ModerationPage {

    private static final String STATE = "etat";

    private static final List<ContributionState> STATES =
            List.of(ContributionState.TO_MODERATE, ContributionState.PUBLISHED, ContributionState.REFUSED);

    @Inject
    ManagedConsultation managed;

    @Inject
    ModerationQueries queries;

    @Inject
    ModerationService service;

    @Inject
    ReceivedRows rows;

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

    private @Nullable Page<ReceivedRow> received;

    /** Publishes the contribution whose button was pressed. */
    public void publish() {
        pressed.value("publier").flatMap(ContributionNumber::parse).ifPresent(number -> {
            try {
                service.publish(here.scope(), managed.id(), number);
                redirect.toPath(redirect.address(Route.ADMIN_MODERATION, managed.id()) + "?" + Notice.PARAMETER
                        + "=admin.published");
            } catch (ConsultationException e) {
                errors.add(FormErrors.WHOLE_FORM, e);
                received = null;
            }
        });
    }

    public Page<ReceivedRow> getReceived() {
        if (received == null) {
            received = queries.received(here.scope(), managed.id(), state(), here.getCursor())
                    .map(rows::of);
        }
        return received;
    }

    private ContributionState state() {
        return STATES.stream()
                .filter(state ->
                        here.parameter(STATE).filter(state.name()::equals).isPresent())
                .findFirst()
                .orElse(ContributionState.TO_MODERATE);
    }

    /** "À modérer (3)", "Publiées (12)"… */
    public List<Tab> getTabs() {
        Map<ContributionState, Long> counts = queries.counts(here.scope(), managed.id());
        Stream<Tab> tabs = STATES.stream()
                .map(state -> new Tab(
                        texts.with("admin.pile." + state, List.of(counts.getOrDefault(state, 0L))),
                        redirect.address(Route.ADMIN_MODERATION, managed.id()) + "?" + STATE + "=" + state,
                        state == state()));
        return tabs.toList();
    }

    /** How many wait until their author has confirmed an address; nobody reads them before. */
    public long getUnconfirmed() {
        return queries.counts(here.scope(), managed.id()).getOrDefault(ContributionState.TO_CONFIRM, 0L);
    }

    /** What to say where there is nothing. */
    public String getNone() {
        return texts.of("admin.none." + state());
    }
}
