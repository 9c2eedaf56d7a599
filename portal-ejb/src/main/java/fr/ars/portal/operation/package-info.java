/**
 * Looking after the running portal: the mails that left, the work that waits or was given up, the journal. It shows what
 * the rooms below keep to whoever may see it.
 */
@NullMarked
package fr.ars.portal.operation;

import org.jspecify.annotations.NullMarked;
