/** The start page of the back office: what waits for whoever is signed in. */
@NullMarked
package fr.ars.portal.web.admin.desk;

import org.jspecify.annotations.NullMarked;
