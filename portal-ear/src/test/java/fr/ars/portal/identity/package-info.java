/** Accounts and roles on the running portal, as people use them. */
@NullMarked
package fr.ars.portal.identity;

import org.jspecify.annotations.NullMarked;
