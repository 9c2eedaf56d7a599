/** Back office: what left by mail, what waits to be done, what the journal says. */
@NullMarked
package fr.ars.portal.web.admin.operations;

import org.jspecify.annotations.NullMarked;
