package fr.ars.portal.plan.importing.content;

/** Told by a reader how far it has come, where its format has pages; whoever waits may look at it. */
public interface Progress {

    /** @param page the one about to be read, 1 for the first */
    default void page(int page, int of) {}
}
