/** Back office: consultations, from their preparation to the synthesis. */
@NullMarked
package fr.ars.portal.web.admin.consultation;

import org.jspecify.annotations.NullMarked;
