package fr.ars.portal.web.consultation;

import fr.ars.portal.plan.DescriptionQueries;
import fr.ars.portal.web.description.FactWords;
import fr.ars.portal.web.description.FactsInWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What is said of the section of the address, read once. */
@Named
@RequestScoped
public class Described {

    @Inject
    DescriptionQueries descriptions;

    @Inject
    Reading reading;

    @Inject
    SectionPage page;

    @Inject
    FactWords words;

    private @Nullable FactsInWords facts;

    public FactsInWords getFacts() {
        if (facts == null) {
            facts = words.of(descriptions.facts(
                    reading.version(), page.getSection().entry().section()));
        }
        return facts;
    }
}
