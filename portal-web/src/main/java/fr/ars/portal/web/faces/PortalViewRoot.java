package fr.ars.portal.web.faces;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.Map;

/**
 * A view whose map lives in the session in the back office only. PrimeFaces asks every view for its map to keep a nonce
 * in it, which would give each anonymous reader a session and a cookie; a public view keeps it for the request.
 */
public class PortalViewRoot extends UIViewRoot {

    private static final String STATEFUL = "/WEB-INF/pages/admin/";
    private static final String ATTRIBUTE = PortalViewRoot.class.getName();

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, Object> getViewMap(boolean create) {
        String id = getViewId();
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        // Whoever has not signed in is about to be sent away from the back office, and gets no session for that either.
        if (id != null && id.startsWith(STATEFUL) && external.getSession(false) != null) {
            return super.getViewMap(create);
        }
        Map<String, Object> request = external.getRequestMap();
        return (Map<String, Object>) request.computeIfAbsent(ATTRIBUTE, name -> new HashMap<String, Object>());
    }
}
