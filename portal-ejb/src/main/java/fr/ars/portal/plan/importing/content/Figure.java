package fr.ars.portal.plan.importing.content;

/** A picture: its place in the text and what it shows, in words ("" when the author has not said). */
public record Figure(String alternative) implements Block {}
