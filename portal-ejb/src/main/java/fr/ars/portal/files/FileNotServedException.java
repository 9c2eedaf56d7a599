package fr.ars.portal.files;

import fr.ars.portal.kernel.DomainException;

/** The file is there, and is not given to anybody in the state it is in. */
public class FileNotServedException extends DomainException {

    private static final long serialVersionUID = 1L;

    FileNotServedException(FileState state) {
        super(state == FileState.INFECTED ? "file.infected" : "file.not-scanned-yet");
    }
}
