package fr.ars.portal.web.consultation;

import fr.ars.portal.plan.reading.Found;
import fr.ars.portal.web.faces.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What the reader looks for in the text, as the address says. */
@Named
@RequestScoped
public class TextSearch {

    /** As much as is looked for; what is longer was not typed by a person. */
    private static final int LONGEST = 100;

    @Inject
    Here here;

    @Inject
    TextPage page;

    private @Nullable Found found;

    public String getQuery() {
        String asked = here.parameter("q").orElse("").strip();
        return asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
    }

    /** Whether something was asked for at all. */
    public boolean isAsked() {
        return !getQuery().isEmpty();
    }

    public Found getFound() {
        if (found == null) {
            found = page.text().find(getQuery());
        }
        return found;
    }
}
