package fr.ars.portal.plan.importing.outline;

import fr.ars.portal.plan.importing.content.Block;
import fr.ars.portal.plan.importing.content.HeadingNumber;
import fr.ars.portal.plan.importing.content.ListMarker;
import fr.ars.portal.plan.importing.content.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Headings the author has styled as such, with their number, be it automatic or typed before the title. */
final class StyledHeadings {

    private StyledHeadings() {}

    static Map<Integer, Heading> find(List<Block> blocks) {
        Map<Integer, Paragraph> styled = new TreeMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph
                    && paragraph.clues().isStyled()
                    && !paragraph.text().isBlank()
                    && paragraph.plain().length() <= Heading.LONGEST_TITLE) {
                styled.put(i, paragraph);
            }
        }
        int outermost = styled.values().stream()
                .mapToInt(paragraph -> paragraph.clues().styledLevel())
                .min()
                .orElse(1);
        Set<Integer> inSequence = inSequence(styled);
        Map<Integer, Heading> headings = new TreeMap<>();
        styled.forEach(
                (index, paragraph) -> headings.put(index, heading(paragraph, outermost, inSequence.contains(index))));
        return headings;
    }

    private static Heading heading(Paragraph paragraph, int outermost, boolean numberInSequence) {
        int level = paragraph.clues().styledLevel() - outermost + 1;
        String text = paragraph.plain().strip();
        Optional<ListMarker> automatic = paragraph.clues().marker().filter(ListMarker::isCounted);
        if (automatic.isPresent()) {
            return Heading.of(level, printed(automatic.get().label()), text);
        }
        Optional<HeadingNumber.Typed> typed = HeadingNumber.startOf(text);
        if (typed.isPresent() && (numberInSequence || typed.get().number().level() > 1)) {
            return Heading.of(
                    level, typed.get().printed(), text.substring(typed.get().length()));
        }
        return Heading.of(level, "", text);
    }

    /** "12 mesures pour l'accès aux soins" starts with a number that is not the heading's: it fits in no sequence. */
    private static Set<Integer> inSequence(Map<Integer, Paragraph> styled) {
        NumberSequence sequence = new NumberSequence();
        styled.forEach(
                (index, paragraph) -> HeadingNumber.startOf(paragraph.plain().strip())
                        .ifPresent(typed -> sequence.offer(index, typed.number(), 1)));
        return new HashSet<>(sequence.best());
    }

    private static String printed(String label) {
        return label.strip().replaceAll("\\s*[.):–-]+$", "");
    }
}
