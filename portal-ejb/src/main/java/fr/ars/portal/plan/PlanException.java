package fr.ars.portal.plan;

import fr.ars.portal.kernel.DomainException;

/** A rule of plans and their drafts stands against what was asked; the code says which, in bundle "plan". */
public class PlanException extends DomainException {

    private static final long serialVersionUID = 1L;

    public PlanException(String rule, Object... arguments) {
        super("plan." + rule, arguments);
    }
}
