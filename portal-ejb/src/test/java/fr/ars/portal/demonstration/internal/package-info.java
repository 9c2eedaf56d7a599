@NullMarked
package fr.ars.portal.demonstration.internal;

import org.jspecify.annotations.NullMarked;
