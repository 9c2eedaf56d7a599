/** Plans and drafts, without a server. */
@NullMarked
package fr.ars.portal.plan;

import org.jspecify.annotations.NullMarked;
