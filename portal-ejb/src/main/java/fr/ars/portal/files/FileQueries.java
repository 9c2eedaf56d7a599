package fr.ars.portal.files;

import fr.ars.portal.files.internal.KeptFile;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.Cursor;
import fr.ars.portal.kernel.Page;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Shows files to the back office, latest first. An agency sees those handed in to it, the nation all of them. */
@Stateless
public class FileQueries {

    private static final int PAGE = 50;
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @PersistenceContext
    EntityManager em;

    /** What is known of these files; those that are gone are left out. */
    public List<StoredFile> stored(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select f from KeptFile f where f.id in :ids", KeptFile.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(KeptFile::stored)
                .toList();
    }

    public Page<FileLine> lines(AgencyScope scope, Optional<FileState> state, Cursor asked) {
        Optional<UUID> key =
                asked.key().filter(k -> UUID_FORM.matcher(k).matches()).map(UUID::fromString);
        Cursor cursor = key.isPresent() ? asked : Cursor.start();
        List<String> conditions = new ArrayList<>();
        scope.agency().ifPresent(agency -> conditions.add("f.owner = :owner"));
        state.ifPresent(s -> conditions.add("f.state = :state"));
        key.ifPresent(k -> conditions.add(cursor.backwards() ? "f.id > :key" : "f.id < :key"));
        String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
        var query = em.createQuery("""
                        select new fr.ars.portal.files.FileLine(
                            f.id, f.name, f.type, f.size, f.policy, f.state, f.reason, f.receivedAt)
                        from KeptFile f %s order by f.id %s""".formatted(where, cursor.backwards() ? "asc" : "desc"), FileLine.class)
                .setMaxResults(PAGE + 1);
        scope.agency().ifPresent(agency -> query.setParameter("owner", agency));
        state.ifPresent(s -> query.setParameter("state", s));
        key.ifPresent(k -> query.setParameter("key", k));
        return cursor.page(query.getResultList(), PAGE, line -> line.id().toString());
    }
}
