/** Drafts of forms. */
@NullMarked
package fr.ars.portal.form;

import org.jspecify.annotations.NullMarked;
