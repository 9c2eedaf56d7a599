package fr.ars.portal.identity.internal;

import fr.ars.portal.identity.Role;
import fr.ars.portal.kernel.SubjectRef;

/** A role somebody holds at this moment, and where. */
public record ActiveGrant(Role role, SubjectRef scope) {}
