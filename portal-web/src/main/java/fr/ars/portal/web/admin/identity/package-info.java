/** Back office: who holds which role. */
@NullMarked
package fr.ars.portal.web.admin.identity;

import org.jspecify.annotations.NullMarked;
