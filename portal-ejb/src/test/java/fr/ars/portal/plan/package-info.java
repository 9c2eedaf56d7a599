/** Tests of the room. */
@NullMarked
package fr.ars.portal.plan;

import org.jspecify.annotations.NullMarked;
