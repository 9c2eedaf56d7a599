package fr.ars.portal.identity.internal;

/** Turns a password into what may be stored, slowly on purpose, and checks one against it. */
public interface PasswordHashing {

    String hash(String password);

    boolean verify(String password, String hash);

    /** A hash nobody's password gives, so that looking for an account that is not there takes as long as for one that is. */
    String decoy();
}
