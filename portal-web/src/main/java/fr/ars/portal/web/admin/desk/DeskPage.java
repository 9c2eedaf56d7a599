package fr.ars.portal.web.admin.desk;

import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.ForbiddenException;
import fr.ars.portal.web.faces.AdminMenu;
import fr.ars.portal.web.faces.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for whoever is signed in, from every feature that has something to tell. */
@Named
@RequestScoped
public class DeskPage {

    @Inject
    @Any
    Instance<Waiting> features;

    @Inject
    Caller caller;

    @Inject
    AdminMenu menu;

    @Inject
    Here here;

    private List<Waiting.Task> waiting = List.of();

    /** Somebody without anything to do in any back office has no business here. */
    public void show() {
        caller.signedIn();
        if (!menu.isAnywhere()) {
            throw new ForbiddenException();
        }
        waiting = features.stream()
                .flatMap(feature -> feature.tasks(here.scope()).stream())
                .toList();
    }

    public List<Waiting.Task> getWaiting() {
        return waiting;
    }
}
