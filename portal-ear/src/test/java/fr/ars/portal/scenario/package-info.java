/** The scenarios of the domain, one class each, on the running portal as the people in them would live them. */
@NullMarked
package fr.ars.portal.scenario;

import org.jspecify.annotations.NullMarked;
