package fr.ars.portal.identity;

import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.SubjectRef;

/** The names under which grants know the nation ("nation/FR") and the agencies ("agency/BRE"). */
public final class Scopes {

    public static final String NATION = "nation";
    public static final String AGENCY = "agency";
    private static final SubjectRef THE_NATION = new SubjectRef(NATION, "FR");

    private Scopes() {}

    public static SubjectRef nation() {
        return THE_NATION;
    }

    public static SubjectRef of(AgencyScope scope) {
        return scope.agency()
                .map(agency -> new SubjectRef(AGENCY, agency.value()))
                .orElse(THE_NATION);
    }
}
