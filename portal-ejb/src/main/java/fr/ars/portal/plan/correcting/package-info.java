/** What can be corrected in a draft, on its sections as values: no database here. */
@NullMarked
package fr.ars.portal.plan.correcting;

import org.jspecify.annotations.NullMarked;
