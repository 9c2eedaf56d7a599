package fr.ars.portal.consultation;

/** The rule on how long a consultation must last at least; what each says is in deadlines.csv, dated and with its source. */
public enum DurationRule {
    /** A consultation held online without any text asking for it, by analogy. */
    ONLINE("CONS_OPEN_MIN", false),
    /** On a whole regional health plan, or one of its parts. */
    FULL_PLAN("CONS_PRS_FULL", true),
    /** On a partial revision of one. */
    PLAN_REVISION("CONS_PRS_REV", true),
    /** On the territories of health democracy. */
    TERRITORIES("CONS_TDS", true);

    private final String code;
    private final boolean fromNotice;

    DurationRule(String code, boolean fromNotice) {
        this.code = code;
        this.fromNotice = fromNotice;
    }

    /** Its code in deadlines.csv. */
    public String code() {
        return code;
    }

    /** Whether time is counted from the publication of the notice, else from the opening. */
    public boolean isFromNotice() {
        return fromNotice;
    }
}
