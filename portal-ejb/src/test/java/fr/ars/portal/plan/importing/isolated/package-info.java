/** The process that reads drafts, started for real. */
@NullMarked
package fr.ars.portal.plan.importing.isolated;

import org.jspecify.annotations.NullMarked;
