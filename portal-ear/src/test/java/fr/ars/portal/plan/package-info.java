/** Drafts of plans in the back office, over HTTP. */
@NullMarked
package fr.ars.portal.plan;

import org.jspecify.annotations.NullMarked;
