/**
 * Turns the file an office sends into the sections of a draft: each with its level, number, title and clean HTML.
 * Reading order of the packages: {@code content} (blocks of text), {@code text}, {@code docx} and {@code pdf} (readers that
 * make them), {@code outline} (sections made of them).
 */
@NullMarked
package fr.ars.portal.plan.importing;

import org.jspecify.annotations.NullMarked;
