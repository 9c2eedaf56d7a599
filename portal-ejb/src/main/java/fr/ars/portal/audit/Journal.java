package fr.ars.portal.audit;

import fr.ars.portal.audit.internal.Line;
import fr.ars.portal.audit.internal.LineRepository;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.BackgroundWork;
import fr.ars.portal.kernel.SubjectRef;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where every change leaves its line, in the transaction of the change: both happen or neither does. A line names things
 * by identifier and never holds personal data: whoever is erased one day must not remain in a chain nothing can be taken
 * out of.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Journal {

    /** The portal itself, carrying out a task. */
    public static final String SYSTEM = "system";

    /** A person who has not signed in. */
    public static final String VISITOR = "visitor";

    @Resource
    SessionContext session;

    @Inject
    LineRepository lines;

    @Inject
    Clock clock;

    /**
     * @param action what was done, such as "consultation.opened"
     * @param subject what it was done to
     * @param owner the agency that owns the subject; empty when it is the nation's
     * @param details what else is needed to understand it: identifiers, codes, numbers, dates
     */
    public void record(String action, SubjectRef subject, Optional<AgencyCode> owner, Map<String, String> details) {
        lines.add(new Line(clock.instant(), actor(), action, subject, owner, details));
    }

    private String actor() {
        if (BackgroundWork.isHere()) {
            return SYSTEM;
        }
        return actorNamed(session.getCallerPrincipal());
    }

    /** The server calls whoever has not signed in ANONYMOUS, or gives no principal. */
    static String actorNamed(@Nullable Principal caller) {
        String name = caller == null ? null : caller.getName();
        return name == null || name.isBlank() || name.equalsIgnoreCase("anonymous") ? VISITOR : name;
    }
}
