/** Signing in and out, accounts and passwords: the mechanism that recognises a session, and the pages around it. */
@NullMarked
package fr.ars.portal.web.identity;

import org.jspecify.annotations.NullMarked;
