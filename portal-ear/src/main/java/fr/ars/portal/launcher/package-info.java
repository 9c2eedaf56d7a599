/**
 * Starts the whole portal on one machine, for trying it out and for the tests: a real MariaDB, a real Payara, the
 * application, and the demonstration data. An operator does not use it (see config/payara).
 */
@NullMarked
package fr.ars.portal.launcher;

import org.jspecify.annotations.NullMarked;
