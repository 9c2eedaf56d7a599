/** Tests of reading Word files. */
@NullMarked
package fr.ars.portal.plan.importing.docx;

import org.jspecify.annotations.NullMarked;
