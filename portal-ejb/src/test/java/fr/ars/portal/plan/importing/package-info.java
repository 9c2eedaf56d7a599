/** Tests of the import, on drafts made here and, where they stand beside the project, on real ones. */
@NullMarked
package fr.ars.portal.plan.importing;

import org.jspecify.annotations.NullMarked;
