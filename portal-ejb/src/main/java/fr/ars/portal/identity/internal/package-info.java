/** Accounts, tokens and grants as they are stored, and how a decision about access is taken. */
@NullMarked
package fr.ars.portal.identity.internal;

import org.jspecify.annotations.NullMarked;
