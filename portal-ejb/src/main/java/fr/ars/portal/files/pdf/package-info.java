/** PDF out: from the HTML of a room to an accessible file. {@link fr.ars.portal.files.PdfWriter} is the door. */
@NullMarked
package fr.ars.portal.files.pdf;

import org.jspecify.annotations.NullMarked;
