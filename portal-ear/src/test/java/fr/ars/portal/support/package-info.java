/** The portal under test, started once for all, and the ways to use it as a person would. */
@NullMarked
package fr.ars.portal.support;

import org.jspecify.annotations.NullMarked;
