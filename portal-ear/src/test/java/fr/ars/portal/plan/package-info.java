/** Plans in the running portal. */
@NullMarked
package fr.ars.portal.plan;

import org.jspecify.annotations.NullMarked;
