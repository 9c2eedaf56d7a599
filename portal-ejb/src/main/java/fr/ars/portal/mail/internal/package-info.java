/** The outbox, and the ways out of it: a mail server, or files where there is none. */
@NullMarked
package fr.ars.portal.mail.internal;

import org.jspecify.annotations.NullMarked;
