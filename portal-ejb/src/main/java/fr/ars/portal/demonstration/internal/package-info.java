/** How the files of config/demo become people and consultations. */
@NullMarked
package fr.ars.portal.demonstration.internal;

import org.jspecify.annotations.NullMarked;
