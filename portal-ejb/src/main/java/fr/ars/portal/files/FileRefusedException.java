package fr.ars.portal.files;

import fr.ars.portal.kernel.DomainException;

/** The file cannot be taken, and the person who hands it in can do something about it. */
public class FileRefusedException extends DomainException {

    private static final long serialVersionUID = 1L;

    private FileRefusedException(String code, Object... arguments) {
        super(code, arguments);
    }

    public static FileRefusedException tooLarge(long limit) {
        return new FileRefusedException("file.too-large", limit);
    }

    public static FileRefusedException empty() {
        return new FileRefusedException("file.empty");
    }

    /** Its content is of no accepted type, whatever its name says. */
    public static FileRefusedException typeNotAccepted() {
        return new FileRefusedException("file.type-not-accepted");
    }

    /** A document that runs programs. */
    public static FileRefusedException macros() {
        return new FileRefusedException("file.macros");
    }

    /** It begins like a file of its type and then does not go on like one. */
    public static FileRefusedException damaged() {
        return new FileRefusedException("file.damaged");
    }
}
