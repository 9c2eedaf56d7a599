/**
 * What every reader of drafts makes of its file, whatever the format: blocks of text in reading order, with the clues
 * that later tell headings from the rest. It knows neither formats nor HTML.
 */
@NullMarked
package fr.ars.portal.plan.importing.content;

import org.jspecify.annotations.NullMarked;
