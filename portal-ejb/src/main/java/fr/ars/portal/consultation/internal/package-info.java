/** How consultations are stored and carried out. */
@NullMarked
package fr.ars.portal.consultation.internal;

import org.jspecify.annotations.NullMarked;
