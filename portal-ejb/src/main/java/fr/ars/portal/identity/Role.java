package fr.ars.portal.identity;

import java.util.Set;

/**
 * What somebody is for the portal. {@link #ANYONE} and {@link #CITIZEN} are held by being here and by being signed in;
 * the others are given by a grant, on a scope of one of the kinds named here. Roles add up: an auditor who is also a
 * citizen keeps a citizen's rights.
 */
public enum Role {
    /** Whoever looks at the portal. */
    ANYONE,
    /** Whoever is signed in. */
    CITIZEN,
    /** Speaks for an organisation, with its mandate. */
    ASSOCIATION_REP("organisation"),
    /** Sits in a body such as the CRSA. */
    MEMBER("body"),
    /** Keeps the secretariat of one body, or of all of an agency's. */
    SECRETARY("body", Scopes.AGENCY),
    /** Runs consultations, publishes documents and news. */
    COMMUNICATION(Scopes.AGENCY, Scopes.NATION),
    /** Instructs complaints. */
    COMPLAINTS_OFFICER(Scopes.AGENCY),
    /** Mediates between a complainant and an establishment. */
    MEDIATOR(Scopes.AGENCY),
    /** The second person, who publishes what somebody else has written. */
    VALIDATOR(Scopes.AGENCY, Scopes.NATION),
    /** Runs an agency's portal: people, settings; never reads a complaint. */
    AGENCY_ADMIN(Scopes.AGENCY),
    /** Runs the installation; never reads a complaint. */
    NATIONAL_ADMIN(Scopes.NATION),
    /** Reads and checks, changes nothing. */
    AUDITOR(Scopes.AGENCY, Scopes.NATION);

    private final Set<String> scopeKinds;

    Role(String... scopeKinds) {
        this.scopeKinds = Set.of(scopeKinds);
    }

    /** Whether it is held without a grant. */
    public boolean isImplicit() {
        return scopeKinds.isEmpty();
    }

    /** Whether a grant may give it on a scope of that kind ("agency", "nation", "body"…). */
    public boolean isGivenOn(String scopeKind) {
        return scopeKinds.contains(scopeKind);
    }
}
