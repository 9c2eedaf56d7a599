package fr.ars.portal.plan;

/**
 * Where a section may be cut: in front of this block.
 *
 * @param words the first of its words
 * @param paragraph whether it may become a title
 */
public record SectionBlock(int index, String words, boolean paragraph) {}
