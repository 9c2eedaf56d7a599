package fr.ars.portal.plan;

/** Which law a plan was built under; it decides which parts it may have. */
public enum PlanStructure {
    /** Since 2016: strategic framework, regional health scheme, programme for the most deprived (CSP L1434-2). */
    PRS_LMSS,
    /** 2010 to 2017: strategic plan, three schemes, programmes. */
    PRS1_HPST,
    OTHER
}
