package fr.ars.portal.web.admin.desk;

import fr.ars.portal.kernel.AgencyScope;
import java.util.List;

/** A feature that can tell what waits for the caller in an agency's back office: each has a bean of this kind. */
public interface Waiting {

    /**
     * What waits.
     *
     * @param title what to do: "12 contributions à modérer"
     * @param detail why, or until when
     * @param address where it is done
     */
    record Task(String title, String detail, String address) {}

    /** Only what the caller may do; empty if there is nothing. */
    List<Task> tasks(AgencyScope scope);
}
