package fr.ars.portal.plan.importing.content;

/** A footnote whose call could not be found in the text; it stays with the section it stood under. */
public record LooseNote(Note note) implements Block {}
