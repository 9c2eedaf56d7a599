/** How lines are stored, sealed and checked. */
@NullMarked
package fr.ars.portal.audit.internal;

import org.jspecify.annotations.NullMarked;
