/** Tests of the assembled portal, over HTTP. */
@NullMarked
package fr.ars.portal;

import org.jspecify.annotations.NullMarked;
