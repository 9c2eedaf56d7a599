/** What programs that watch the portal are told, on the operator's own listener only: see config/payara/README.md. */
@NullMarked
package fr.ars.portal.web.operations;

import org.jspecify.annotations.NullMarked;
