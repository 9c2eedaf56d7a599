@NullMarked
package fr.ars.portal.launcher;

import org.jspecify.annotations.NullMarked;
