/** Messages to people: written from templates in the transaction they tell of, sent after its commit, shown to staff. */
@NullMarked
package fr.ars.portal.mail;

import org.jspecify.annotations.NullMarked;
