package fr.ars.portal.plan;

/**
 * Where a section is cut in two.
 *
 * @param block which of its blocks the new section starts at, 0 for the first
 * @param titled whether that block is a paragraph that becomes the title; else number and title are given
 * @param below whether the new section is one level deeper than the one it is cut from
 */
public record Split(int block, boolean titled, String number, String title, boolean below) {}
