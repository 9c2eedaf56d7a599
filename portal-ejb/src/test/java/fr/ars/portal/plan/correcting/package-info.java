@NullMarked
package fr.ars.portal.plan.correcting;

import org.jspecify.annotations.NullMarked;
