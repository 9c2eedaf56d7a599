package fr.ars.portal.plan;

import java.util.Optional;

/** A section of a frozen text, with the ones before and after it. The HTML has been made safe at its import. */
public record SectionView(
        OutlineEntry entry, String html, Optional<OutlineEntry> previous, Optional<OutlineEntry> next) {}
