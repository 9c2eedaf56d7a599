/**
 * Reads plain text as offices send it: taken out of a PDF or of slides, its paragraphs cut at the margin, page numbers,
 * running heads, table of contents and footnotes in the middle of the text.
 */
@NullMarked
package fr.ars.portal.plan.importing.text;

import org.jspecify.annotations.NullMarked;
