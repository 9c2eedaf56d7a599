package fr.ars.portal.kernel;

/** Something that happened, named in the past tense; a record that carries identifiers only. */
public interface Event {}
