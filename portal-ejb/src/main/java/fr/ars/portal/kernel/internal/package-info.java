/** How the kernel does what its root package promises. */
@NullMarked
package fr.ars.portal.kernel.internal;

import org.jspecify.annotations.NullMarked;
