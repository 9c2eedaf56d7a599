/** Rules of consultations, without a container. */
@NullMarked
package fr.ars.portal.consultation;

import org.jspecify.annotations.NullMarked;
