/**
 * The journal: who changed what and when, one line per change, written in the transaction of the change, sealed into a
 * chain of hashes seconds later, never altered.
 */
@NullMarked
package fr.ars.portal.audit;

import org.jspecify.annotations.NullMarked;
