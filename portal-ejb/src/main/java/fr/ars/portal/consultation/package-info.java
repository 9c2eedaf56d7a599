/**
 * Public consultation on a draft, from its planning to the agency's answers: citizens and associations contribute on
 * sections of a frozen text; each contribution is received, moderated, published and answered, and a synthesis says what
 * the agency made of it (CRPA L131-1).
 */
@NullMarked
package fr.ars.portal.consultation;

import org.jspecify.annotations.NullMarked;
