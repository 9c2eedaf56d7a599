/**
 * Reads PDF files. A PDF says where letters stand on a page, and nothing else; what they make up is told by its tags when
 * there are any worth believing, else by the places, sizes and looks of the letters. Reading order of the classes: pages are
 * scanned into glyphs ({@code PageScanner}), glyphs put into lines ({@code PageLayout}), lines into paragraphs.
 */
@NullMarked
package fr.ars.portal.plan.importing.pdf;

import org.jspecify.annotations.NullMarked;
