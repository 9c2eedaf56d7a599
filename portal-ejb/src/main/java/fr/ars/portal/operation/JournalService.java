package fr.ars.portal.operation;

import fr.ars.portal.audit.JournalFilter;
import fr.ars.portal.audit.JournalLine;
import fr.ars.portal.audit.JournalQueries;
import fr.ars.portal.audit.JournalVerifier;
import fr.ars.portal.audit.Verification;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Requires;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.Page;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The journal, for whoever checks what was done: its lines, and whether its chain still holds. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JournalService {

    @Inject
    JournalQueries lines;

    @Inject
    JournalVerifier verifier;

    @Requires(Capability.READ_JOURNAL)
    public Page<JournalLine> lines(AgencyScope scope, JournalFilter filter, Cursor cursor) {
        return lines.lines(scope, filter, cursor);
    }

    /** Recomputes the one chain of all lines, whose ever they are; it takes about as long as reading them. */
    @Requires(Capability.READ_JOURNAL)
    public Verification verify(AgencyScope scope) {
        return verifier.verify();
    }
}
