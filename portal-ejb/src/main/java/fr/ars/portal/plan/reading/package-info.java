/** A frozen text as people read it: passages with addresses, tables that fit any screen, words to search for. */
@NullMarked
package fr.ars.portal.plan.reading;

import org.jspecify.annotations.NullMarked;
