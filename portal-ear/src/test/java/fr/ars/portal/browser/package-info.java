/** The portal in a real browser: barriers, policy, weight. */
@NullMarked
package fr.ars.portal.browser;

import org.jspecify.annotations.NullMarked;
