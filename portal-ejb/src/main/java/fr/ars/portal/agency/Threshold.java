package fr.ars.portal.agency;

/** A number from which on something is done: "PUBLISHED_GROUP, 10". */
public record Threshold(String code, String label, int value) {

    /** From how many contributions on a group of people appears in what is published. */
    public static final String PUBLISHED_GROUP = "PUBLISHED_GROUP";
}
