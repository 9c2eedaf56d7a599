package fr.ars.portal.plan.importing.pdf;

/** The text of a file by its tags. */
final class TaggedText {

    void see(PageContent page) {}
}
