/** How plans, drafts and sections are stored. */
@NullMarked
package fr.ars.portal.plan.internal;

import org.jspecify.annotations.NullMarked;
