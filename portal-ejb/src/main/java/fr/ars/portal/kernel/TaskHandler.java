package fr.ars.portal.kernel;

/**
 * Does one kind of deferred work. A CDI bean (not a session bean, which would open a transaction) found by its kind;
 * called outside any transaction, with a request context of its own, possibly twice for one order. Throwing means "try
 * again later", with longer and longer pauses.
 */
public interface TaskHandler {

    /** The name orders are given under, such as "mail.send"; stable, for orders outlive releases. */
    String kind();

    void run(String payload);

    /** Called once when the order will not be tried again unless somebody asks for it in the back office. */
    default void givenUp(String payload) {}
}
