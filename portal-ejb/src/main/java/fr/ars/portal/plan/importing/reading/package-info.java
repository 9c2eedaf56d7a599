/**
 * What the readers of formats made of paragraphs share, be they of an office or of the web: XML and archives read with
 * limits, lines of text put together, numbers printed, and what of a page is no text of the plan.
 */
@NullMarked
package fr.ars.portal.plan.importing.reading;

import org.jspecify.annotations.NullMarked;
