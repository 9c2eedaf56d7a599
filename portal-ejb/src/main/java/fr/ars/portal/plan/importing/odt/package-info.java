/**
 * Reads files of LibreOffice and its like (OpenDocument text). The text is read as a stream, element by element, as the
 * office prints it: with the numbers it counts, without what it hides.
 */
@NullMarked
package fr.ars.portal.plan.importing.odt;

import org.jspecify.annotations.NullMarked;
