package fr.ars.portal.notification;

import fr.ars.portal.kernel.DomainException;

/** A rule of following stands against what was asked; the code says which, in bundle "follow". */
public class NotificationException extends DomainException {

    private static final long serialVersionUID = 1L;

    public NotificationException(String code) {
        super(code);
    }
}
