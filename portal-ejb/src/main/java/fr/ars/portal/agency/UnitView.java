package fr.ars.portal.agency;

/** A unit of an agency, to be shown or changed. */
public record UnitView(long id, UnitDetails details) {}
