package fr.ars.portal.agency;

import fr.ars.portal.kernel.Event;

/** An agency, a unit or a row of a reference list was changed in the back office. */
public record ReferenceDataChanged() implements Event {}
