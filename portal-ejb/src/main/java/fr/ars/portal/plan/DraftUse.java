package fr.ars.portal.plan;

/** Told by the rooms above, which alone know what they do with a draft: one that is used is not removed. */
public interface DraftUse {

    boolean isUsed(DraftVersionId draft);
}
