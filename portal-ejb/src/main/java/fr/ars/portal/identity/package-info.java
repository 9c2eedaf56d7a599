/** Who people are and what they may do: accounts, grants, capabilities. */
@NullMarked
package fr.ars.portal.identity;

import org.jspecify.annotations.NullMarked;
