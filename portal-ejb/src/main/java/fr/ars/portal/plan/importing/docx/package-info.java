/**
 * Reads Word files (Office Open XML). POI opens the package and guards against bombs; the text itself is read as a
 * stream, element by element, so that nothing of it escapes (text boxes, content controls, tracked insertions) and a
 * document of 300 pages costs little memory.
 */
@NullMarked
package fr.ars.portal.plan.importing.docx;

import org.jspecify.annotations.NullMarked;
