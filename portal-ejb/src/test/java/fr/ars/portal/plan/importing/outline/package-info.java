/** Tests of the outline. */
@NullMarked
package fr.ars.portal.plan.importing.outline;

import org.jspecify.annotations.NullMarked;
