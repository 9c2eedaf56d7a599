package fr.ars.portal.web.admin.operations;

import fr.ars.portal.kernel.Page;
import fr.ars.portal.mail.MailState;
import fr.ars.portal.operation.OperationService;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Links;
import fr.ars.portal.web.faces.Route;
import fr.ars.portal.web.faces.Tab;
import fr.ars.portal.web.faces.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The messages written in the agency's name, the latest first; for the nation, all of them. */
@Named
@RequestScoped
public class MailsPage {

    private static final String STATE = "etat";

    @Inject
    OperationService service;

    @Inject
    MailRows rows;

    @Inject
    Here here;

    @Inject
    Links links;

    @Inject
    Texts texts;

    private Page<MailRow> mails = Page.empty();

    /** The service refuses whoever may not see this. */
    @PostConstruct
    void open() {
        mails = service.mails(here.scope(), state(), here.getCursor()).map(rows::of);
    }

    private Optional<MailState> state() {
        return Arrays.stream(MailState.values())
                .filter(state ->
                        here.parameter(STATE).filter(state.name()::equals).isPresent())
                .findFirst();
    }

    public Page<MailRow> getMails() {
        return mails;
    }

    public List<Tab> getTabs() {
        String address = links.to(Route.ADMIN_MAILS, List.of());
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab(texts.of("operation.all-mails"), address, state().isEmpty()));
        for (MailState state : MailState.values()) {
            boolean current = state().filter(state::equals).isPresent();
            tabs.add(new Tab(texts.of("operation.mails." + state), address + "?" + STATE + "=" + state, current));
        }
        return tabs;
    }
}
