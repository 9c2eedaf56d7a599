package fr.ars.portal.plan.importing.content;

import java.util.Optional;

/**
 * A picture's place in the text.
 *
 * @param alternative what it shows, in words; "" when the author has not said
 * @param picture empty when it could not be kept: of a kind no browser shows, or damaged
 */
public record Figure(String alternative, Optional<Picture> picture) implements Block {}
