/** How reference data are read from their files, kept in the database and held in memory. */
@NullMarked
package fr.ars.portal.agency.internal;

import org.jspecify.annotations.NullMarked;
