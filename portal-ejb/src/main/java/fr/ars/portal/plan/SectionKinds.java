package fr.ars.portal.plan;

import fr.ars.portal.agency.ReferenceData;
import fr.ars.portal.agency.SectionType;
import fr.ars.portal.kernel.Slug;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What sections are: as somebody has said, else as their title or their level tells. */
@Dependent
public class SectionKinds {

    /** A number, Arabic or Roman, or a letter, after "n°" or not. */
    private static final String NUMBER = "(n-)?([0-9]+[a-z]?|[ivxl]+|[a-z])";

    private final ReferenceData reference;

    @Inject
    public SectionKinds(ReferenceData reference) {
        this.reference = reference;
    }

    public List<SectionType> on(LocalDate day) {
        return reference.sectionTypes(day);
    }

    /** Its type; empty when neither what was said nor the title nor the level is of any. */
    public Optional<SectionType> of(OutlineEntry section, Optional<String> said, LocalDate day) {
        List<SectionType> types = on(day);
        return said.flatMap(code ->
                        types.stream().filter(type -> type.code().equals(code)).findFirst())
                .or(() -> byTitle(types, section.title()))
                .or(() -> byLevel(types, section.level()));
    }

    private static Optional<SectionType> byTitle(List<SectionType> types, String title) {
        String slug = Slug.of(title);
        return types.stream()
                .filter(type -> type.words().stream().anyMatch(word -> begins(slug, Slug.of(word), type.numbered())))
                .findFirst();
    }

    private static boolean begins(String slug, String word, boolean numbered) {
        return slug.matches(word + (numbered ? "-" + NUMBER : "") + "(-.*)?");
    }

    private static Optional<SectionType> byLevel(List<SectionType> types, int level) {
        return types.stream()
                .filter(type -> type.level().filter(from -> from <= level).isPresent())
                .max(Comparator.comparing(type -> type.level().orElseThrow()));
    }
}
