/** The one class that the application under test has and the application we ship has not. */
@NullMarked
package fr.ars.portal.clock;

import org.jspecify.annotations.NullMarked;
