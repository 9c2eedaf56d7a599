package fr.ars.portal.web.consultation;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import fr.ars.portal.kernel.PortalAddress;
import fr.ars.portal.web.faces.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** What all feeds of the portal have in common: who publishes them, and addresses that stay. */
@RequestScoped
public class AtomPieces {

    @Inject
    Here here;

    @Inject
    PortalAddress address;

    Feed feed(String title, List<Entry> entries) {
        Feed feed = new Feed("atom_1.0");
        String page = address.of(here.getPath());
        feed.setId(page);
        feed.setTitle(title);
        feed.setAuthors(List.of(publisher()));
        feed.setAlternateLinks(List.of(link("alternate", page)));
        feed.setEntries(entries);
        return feed;
    }

    /** An entry is the page it leads to: its address is its identity. */
    Entry entry(String path, String title, String summary, Instant published, Instant updated) {
        Entry entry = new Entry();
        entry.setId(address.of(path));
        entry.setTitle(title);
        entry.setAlternateLinks(List.of(link("alternate", address.of(path))));
        entry.setPublished(Date.from(published));
        entry.setUpdated(Date.from(updated));
        Content content = new Content();
        content.setType("text");
        content.setValue(summary);
        entry.setSummary(content);
        return entry;
    }

    private Person publisher() {
        Person agency = new Person();
        agency.setName(here.getAgencyName());
        return agency;
    }

    private static Link link(String relation, String target) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(target);
        return link;
    }
}
