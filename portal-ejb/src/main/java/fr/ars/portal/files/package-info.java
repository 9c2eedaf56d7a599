/**
 * Files people hand in: checked for what they really are, scanned before anybody else may fetch them, and kept under one
 * of two policies, public or sealed. Content lies in the data directory, what is known about it in the database.
 */
@NullMarked
package fr.ars.portal.files;

import org.jspecify.annotations.NullMarked;
