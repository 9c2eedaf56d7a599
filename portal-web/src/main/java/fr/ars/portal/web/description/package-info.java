/** How what is said of a section is put into words, for readers and for the back office. */
@NullMarked
package fr.ars.portal.web.description;

import org.jspecify.annotations.NullMarked;
