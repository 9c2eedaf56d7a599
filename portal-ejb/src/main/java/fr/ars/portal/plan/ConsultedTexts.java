package fr.ars.portal.plan;

/** Tells whether a text has been submitted to the public. Consultations stand above the plans they are about. */
public interface ConsultedTexts {

    /** Whether a consultation on the text has ever been announced. */
    boolean isAnnounced(DraftVersionId version);
}
