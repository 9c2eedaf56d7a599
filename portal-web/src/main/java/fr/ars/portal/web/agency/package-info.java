/** What an agency's portal says of the agency itself: home, whom to write to, legal pages. */
@NullMarked
package fr.ars.portal.web.agency;

import org.jspecify.annotations.NullMarked;
