@NullMarked
package fr.ars.portal.notification;

import org.jspecify.annotations.NullMarked;
