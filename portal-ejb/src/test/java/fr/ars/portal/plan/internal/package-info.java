/** Rules of drafts, without a container. */
@NullMarked
package fr.ars.portal.plan.internal;

import org.jspecify.annotations.NullMarked;
