package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.ServiceIndicator;
import java.util.List;

/** The indicators of a section, kept in one column: they belong to one description and are read with it. */
record Indicators(List<ServiceIndicator> all) {

    static final Indicators NONE = new Indicators(List.of());

    Indicators {
        all = List.copyOf(all);
    }
}
