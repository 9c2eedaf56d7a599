/**
 * The data of a demonstration: people, a plan, consultations that are upcoming, open and answered, and what was said in
 * them. It stands at the roof, knows the rooms it fills, and is known by none.
 */
@NullMarked
package fr.ars.portal.demonstration;

import org.jspecify.annotations.NullMarked;
