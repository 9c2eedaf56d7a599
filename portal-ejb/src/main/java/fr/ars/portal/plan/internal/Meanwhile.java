package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.CorrectionLine;
import java.util.Collection;
import java.util.Set;

/**
 * What has been done to a draft since somebody saw it.
 *
 * @param touched the sections of which more than the place became another
 */
public record Meanwhile(CorrectionLine line, boolean structural, Set<Long> touched) {

    boolean standsAgainst(Collection<Long> sections, boolean wantsOrder) {
        return wantsOrder && structural || sections.stream().anyMatch(touched::contains);
    }
}
