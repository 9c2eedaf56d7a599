/** How files are recognised, stripped, scanned, sealed and stored. */
@NullMarked
package fr.ars.portal.files.internal;

import org.jspecify.annotations.NullMarked;
