/** How subscriptions are stored and served. */
@NullMarked
package fr.ars.portal.notification.internal;

import org.jspecify.annotations.NullMarked;
