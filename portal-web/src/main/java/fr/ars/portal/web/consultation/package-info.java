/** The public pages of consultations: reading the text, contributing, following what became of it. */
@NullMarked
package fr.ars.portal.web.consultation;

import org.jspecify.annotations.NullMarked;
