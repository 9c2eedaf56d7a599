/**
 * Makes sections of blocks: decides which of them are headings, cuts the text there, and writes each section as clean
 * HTML with its footnotes.
 */
@NullMarked
package fr.ars.portal.plan.importing.outline;

import org.jspecify.annotations.NullMarked;
