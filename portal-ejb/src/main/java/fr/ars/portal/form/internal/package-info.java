/** How drafts are stored and forgotten. */
@NullMarked
package fr.ars.portal.form.internal;

import org.jspecify.annotations.NullMarked;
