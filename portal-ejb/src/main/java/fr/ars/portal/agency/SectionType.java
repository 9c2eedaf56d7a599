package fr.ars.portal.agency;

import java.util.List;
import java.util.Optional;

/**
 * What a section of a text is: "FICHE_ACTION Fiche action".
 *
 * @param words what titles of such sections begin with
 * @param numbered whether the words alone prove nothing: a number must follow them ("Axe 2")
 * @param level at which level a section is of this type if its title does not tell; empty if only its title can
 */
public record SectionType(String code, String label, List<String> words, boolean numbered, Optional<Integer> level) {

    public SectionType {
        words = List.copyOf(words);
    }
}
