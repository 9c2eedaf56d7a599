/**
 * Plans, their parts and the successive drafts of each part, cut into sections that keep their address from one draft to
 * the next. It knows nothing of who is asked about them.
 */
@NullMarked
package fr.ars.portal.plan;

import org.jspecify.annotations.NullMarked;
