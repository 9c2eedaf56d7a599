/**
 * Drafts of public forms: what a person has typed and attached so far, kept by the server under an unguessable link,
 * so that an error, an expired login, a lost connection or a second device loses nothing. A draft knows fields and
 * files, never what they mean.
 */
@NullMarked
package fr.ars.portal.form;

import org.jspecify.annotations.NullMarked;
