package fr.ars.portal.files.internal;

import java.io.IOException;
import java.io.InputStream;

/** Looks for harm in contents. */
interface VirusScanner {

    /** Throws when it cannot say. */
    Verdict scan(InputStream content) throws IOException;

    /** Whether it would answer now. */
    boolean answers();
}
