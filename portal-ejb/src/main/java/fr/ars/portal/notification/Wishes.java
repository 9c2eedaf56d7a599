package fr.ars.portal.notification;

import fr.ars.portal.consultation.Milestone;

/** What somebody who follows a consultation wants to be told. */
public record Wishes(boolean opening, boolean closingSoon, boolean answer) {

    public boolean areNone() {
        return !opening && !closingSoon && !answer;
    }

    boolean include(Milestone.Kind kind) {
        return switch (kind) {
            case OPENED -> opening;
            case CLOSING_SOON -> closingSoon;
            case ANSWERED -> answer;
        };
    }
}
