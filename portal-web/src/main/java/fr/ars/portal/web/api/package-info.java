/** The read-only open data of the portal, under /api/v1: what all its rooms have in common. */
@NullMarked
package fr.ars.portal.web.api;

import org.jspecify.annotations.NullMarked;
