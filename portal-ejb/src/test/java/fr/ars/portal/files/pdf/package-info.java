/** Tests of PDF out. */
@NullMarked
package fr.ars.portal.files.pdf;

import org.jspecify.annotations.NullMarked;
