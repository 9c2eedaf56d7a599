/** Back office: drafts of plans, from the file that came by mail to the frozen text. */
@NullMarked
package fr.ars.portal.web.admin.plan;

import org.jspecify.annotations.NullMarked;
