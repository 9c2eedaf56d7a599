/** Tests of reading a text. */
@NullMarked
package fr.ars.portal.plan.reading;

import org.jspecify.annotations.NullMarked;
