package fr.ars.portal.mail;

import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.Page;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.mail.internal.PostOffice;
import fr.ars.portal.mail.internal.QueuedMail;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows messages to the back office, latest first. An agency sees those written in its name, the nation all of them. */
@Stateless
public class MailQueries {

    private static final int PAGE = 50;

    private static final String LINE = """
            select new fr.ars.portal.mail.MailLine(
                m.id, m.createdAt, m.sentAt, m.recipient, m.subject, m.state, m.attempts, m.error)
            from QueuedMail m""";

    @PersistenceContext
    EntityManager em;

    @Inject
    PostOffice postOffice;

    public Page<MailLine> lines(AgencyScope scope, Optional<MailState> state, Cursor cursor) {
        List<String> conditions = new ArrayList<>();
        scope.agency().ifPresent(agency -> conditions.add("m.agency = :agency"));
        state.ifPresent(s -> conditions.add("m.state = :state"));
        cursor.number().ifPresent(key -> conditions.add(cursor.backwards() ? "m.id > :key" : "m.id < :key"));
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        String order = " order by m.id " + (cursor.backwards() ? "asc" : "desc");
        var query = em.createQuery(LINE + where + order, MailLine.class).setMaxResults(PAGE + 1);
        scope.agency().ifPresent(agency -> query.setParameter("agency", agency));
        state.ifPresent(s -> query.setParameter("state", s));
        cursor.number().ifPresent(key -> query.setParameter("key", key));
        return cursor.page(query.getResultList(), PAGE, line -> Long.toString(line.id()));
    }

    public MailText one(AgencyScope scope, long id) {
        QueuedMail mail = em.find(QueuedMail.class, id);
        if (mail == null || !(scope.isNational() || mail.agency().equals(scope.agency()))) {
            throw new NotFoundException(SubjectRef.of("mail", id));
        }
        return postOffice.writesFiles() ? mail.opened() : mail.openedByStaff();
    }
}
