/** Consultations as open data. */
@NullMarked
package fr.ars.portal.web.api.consultation;

import org.jspecify.annotations.NullMarked;
