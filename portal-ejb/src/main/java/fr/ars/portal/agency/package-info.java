/**
 * The regional health agencies past and present, their territories and units, the dated reference data everybody shares,
 * and how time is told in the zone of an agency.
 */
@NullMarked
package fr.ars.portal.agency;

import org.jspecify.annotations.NullMarked;
