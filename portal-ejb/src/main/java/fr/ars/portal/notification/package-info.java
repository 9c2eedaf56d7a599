/** People follow what interests them and are told of it by e-mail: only with their consent, and until they leave. */
@NullMarked
package fr.ars.portal.notification;

import org.jspecify.annotations.NullMarked;
