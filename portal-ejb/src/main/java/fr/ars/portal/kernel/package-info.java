/**
 * What every room needs and no room owns: time, identifiers, pages of results, failures a person can understand, work
 * done after a commit, and calendars. It knows nothing of the business.
 */
@NullMarked
package fr.ars.portal.kernel;

import org.jspecify.annotations.NullMarked;
