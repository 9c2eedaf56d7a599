/**
 * Turns the file an office sends into the sections of a draft: each with its level, number, title and clean HTML.
 * Reading order of the packages: {@code content} (blocks of text), {@code text}, {@code docx}, {@code odt},
 * {@code pdf} and {@code html} (readers that make them, with what they share in {@code reading}), {@code outline} (sections made of
 * them), {@code isolated} (all of it in a process of its own).
 */
@NullMarked
package fr.ars.portal.plan.importing;

import org.jspecify.annotations.NullMarked;
