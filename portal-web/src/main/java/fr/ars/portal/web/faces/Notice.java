package fr.ars.portal.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What has just been done, told on the page one is redirected to: {@code ?fait=consultation.sent} shows the words
 * {@code consultation.done.sent}. It needs no session and can say nothing but what stands in a bundle.
 */
@Named
@RequestScoped
public class Notice {

    /** The parameter that carries it. */
    public static final String PARAMETER = "fait";

    private static final Pattern FORM = Pattern.compile("([a-z]+)\\.([a-z0-9-]+)");

    @Inject
    Here here;

    @Inject
    Texts texts;

    public boolean isPresent() {
        return key().isPresent();
    }

    public String getText() {
        return key().map(texts::of).orElse("");
    }

    private Optional<String> key() {
        return here.parameter(PARAMETER)
                .map(FORM::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1) + ".done." + matcher.group(2))
                .filter(texts::has);
    }
}
