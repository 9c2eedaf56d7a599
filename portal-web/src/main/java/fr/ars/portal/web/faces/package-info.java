/** What all pages share: addresses, filters, tags, the way errors and dates are shown. */
@NullMarked
package fr.ars.portal.web.faces;

import org.jspecify.annotations.NullMarked;
