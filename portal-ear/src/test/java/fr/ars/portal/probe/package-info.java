/**
 * What tests ask of the application from within: a small web module, added to the application under test only, whose
 * beans call the rooms' own beans in transactions of their choice.
 */
@NullMarked
package fr.ars.portal.probe;

import org.jspecify.annotations.NullMarked;
