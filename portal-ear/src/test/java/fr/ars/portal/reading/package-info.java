/** Reading a text that is submitted to the public. */
@NullMarked
package fr.ars.portal.reading;

import org.jspecify.annotations.NullMarked;
