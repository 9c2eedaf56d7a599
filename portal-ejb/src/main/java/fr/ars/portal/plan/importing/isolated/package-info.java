/** Reads a draft in a process of its own, which no file can make harm the portal with: see ADR 11. */
@NullMarked
package fr.ars.portal.plan.importing.isolated;

import org.jspecify.annotations.NullMarked;
