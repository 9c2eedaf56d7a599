/** How machines find their way: the map of the public pages, and what robots are asked to leave alone. */
@NullMarked
package fr.ars.portal.web.discovery;

import org.jspecify.annotations.NullMarked;
