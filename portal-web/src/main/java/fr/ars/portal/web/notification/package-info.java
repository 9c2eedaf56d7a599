/** Following a consultation by e-mail. */
@NullMarked
package fr.ars.portal.web.notification;

import org.jspecify.annotations.NullMarked;
