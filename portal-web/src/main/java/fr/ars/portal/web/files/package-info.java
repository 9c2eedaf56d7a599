/** Files anybody may fetch. */
@NullMarked
package fr.ars.portal.web.files;

import org.jspecify.annotations.NullMarked;
