package fr.ars.portal.web.consultation;

import fr.ars.portal.consultation.ContributionLine;
import fr.ars.portal.consultation.ContributionQueries;
import fr.ars.portal.consultation.FigureQueries;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.web.faces.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The published contributions that the address asks for, and how many there are in all. */
@Named
@RequestScoped
public class FoundContributions {

    private static final int PAGE = 20;

    @Inject
    Here here;

    @Inject
    Reading reading;

    @Inject
    AskedContributions asked;

    @Inject
    ContributionQueries contributions;

    @Inject
    FigureQueries figures;

    private @Nullable Long total;
    private @Nullable Page<ContributionLine> page;

    /** Exact, and read from what is kept: nothing is counted. */
    public long getTotal() {
        if (total == null) {
            total = asked.isNarrow()
                    ? figures.published(reading.getLine().id(), asked.filter())
                    : reading.getTotal().published();
        }
        return total;
    }

    /** Where there are none, none are looked for. */
    public Page<ContributionLine> getPage() {
        if (page == null) {
            page = getTotal() == 0
                    ? Page.empty()
                    : contributions.find(reading.getLine().id(), asked.filter(), here.getCursor(), PAGE);
        }
        return page;
    }
}
