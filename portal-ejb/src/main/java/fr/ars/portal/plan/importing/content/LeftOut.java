package fr.ars.portal.plan.importing.content;

/** Something of the file that is not text of the plan, kept apart so that a person can check that nothing else went. */
public record LeftOut(Reason reason, String text) {

    /** Why it is not text of the plan. */
    public enum Reason {
        PAGE_NUMBER,
        RUNNING_HEAD,
        TABLE_OF_CONTENTS,
        /** The title of a slide, printed again on the slide that continues it. */
        REPEATED_TITLE,
        /** Text the author has hidden: it is not printed either. */
        HIDDEN_TEXT,
        /** A page without letters, scanned or drawn; its text is its number within the file. */
        PAGE_NOT_READ
    }
}
