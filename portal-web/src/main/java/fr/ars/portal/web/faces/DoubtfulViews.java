package fr.ars.portal.web.faces;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.ServletRequest;

/**
 * The back office keeps its pages' state in the session: what is sent to it under a {@link Doubt} belongs to no page that
 * could be shown again.
 */
public class DoubtfulViews implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot view = faces.getViewRoot();
        boolean doubtful = Doubt.about(
                        (ServletRequest) faces.getExternalContext().getRequest())
                .isPresent();
        if (doubtful && faces.isPostback() && view != null && !view.isTransient()) {
            throw new ViewExpiredException("Sent from elsewhere, or from another session", view.getViewId());
        }
    }
}
