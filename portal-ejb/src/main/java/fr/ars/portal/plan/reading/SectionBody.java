package fr.ars.portal.plan.reading;

import fr.ars.portal.plan.OutlineEntry;

/** A section of a frozen text and what it says, made safe at its import. */
public record SectionBody(OutlineEntry entry, String html) {}
