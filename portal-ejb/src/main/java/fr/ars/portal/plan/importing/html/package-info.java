/**
 * Reads pages of the web, be they written by hand, exported by an office or published on a site, and Markdown, which is
 * made a page first. Nothing a page refers to is ever fetched.
 */
@NullMarked
package fr.ars.portal.plan.importing.html;

import org.jspecify.annotations.NullMarked;
