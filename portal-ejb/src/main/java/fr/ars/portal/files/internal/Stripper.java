package fr.ars.portal.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Copies a file without what betrays who made it, where and with what. What it shows stays as it is. */
interface Stripper {

    /** Throws {@link fr.ars.portal.files.FileRefusedException} when the file does not go on like one of its type. */
    void strip(InputStream in, OutputStream out) throws IOException;
}
