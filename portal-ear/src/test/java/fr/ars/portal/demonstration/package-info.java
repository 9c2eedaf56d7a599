@NullMarked
package fr.ars.portal.demonstration;

import org.jspecify.annotations.NullMarked;
