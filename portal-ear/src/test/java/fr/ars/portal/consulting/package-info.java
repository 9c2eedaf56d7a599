/** What those who run consultations do with them, on the running portal. */
@NullMarked
package fr.ars.portal.consulting;

import org.jspecify.annotations.NullMarked;
