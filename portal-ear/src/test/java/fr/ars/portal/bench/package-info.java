/** Load, measured against floors of the same run: figures, not assertions. Run by {@code -Pbench} alone. */
@NullMarked
package fr.ars.portal.bench;

import org.jspecify.annotations.NullMarked;
