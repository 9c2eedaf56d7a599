package fr.ars.portal.plan.importing.content;

/** Something a person should look at before freezing the text. */
public enum ImportWarning {
    /** A picture stood here that could not be kept; its description is. */
    IMAGE_LEFT_OUT,
    /** The author has not said in words what the picture shows. */
    IMAGE_WITHOUT_TEXT,
    /** The section needs a title: the draft gives it none. */
    TITLE_MISSING,
    /** No heading was recognised: the whole text is one section. */
    NO_HEADING,
    /** The file holds changes nobody has accepted or refused; they were read as accepted. */
    TRACKED_CHANGES,
    /** Some pages are pictures of text, and were not read: what was left out says which. */
    PAGES_NOT_READ
}
