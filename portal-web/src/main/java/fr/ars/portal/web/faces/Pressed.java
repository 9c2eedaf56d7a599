package fr.ars.portal.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/**
 * What a form of a list was sent with: which of its buttons (p:press), which of its boxes. Each carries as its value what
 * it acts on, never its place in the list: another line may have taken that place since the page was drawn. An address
 * somebody was lured to presses nothing.
 */
@Named
@RequestScoped
public class Pressed {

    @Inject
    HttpServletRequest request;

    /** What the button of that name acts on, if it was pressed. */
    public Optional<String> value(String name) {
        return isSent() ? Optional.ofNullable(request.getParameter(name)) : Optional.empty();
    }

    /** What the ticked boxes of that name stand for. */
    public List<String> values(String name) {
        String[] sent = isSent() ? request.getParameterValues(name) : null;
        return sent == null ? List.of() : List.of(sent);
    }

    /**
     * Whether the page is drawn in answer to a form. A form that is offered in some states only stays while one is being
     * dealt with: what it says to do is then refused in words, and what was typed is still there.
     */
    public boolean isSent() {
        return request.getMethod().equals("POST");
    }
}
