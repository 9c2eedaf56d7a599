package fr.ars.portal.plan.correcting;

import fr.ars.portal.plan.SectionPiece;
import fr.ars.portal.plan.SectionPiece.Kind;
import fr.ars.portal.plan.importing.content.ImportWarning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person should look at in a section as it stands now. A missing title and a picture without words are read off
 * the section, so that they are gone once somebody has seen to them; what the file told at its import stays told.
 */
public final class Doubts {

    private static final Set<String> SEEN_IN_THE_SECTION = Set.of(
            ImportWarning.TITLE_MISSING.name(),
            ImportWarning.IMAGE_WITHOUT_TEXT.name(),
            ImportWarning.IMAGE_LEFT_OUT.name());

    private Doubts() {}

    /**
     * The names of the warnings.
     *
     * @param warnings those of the import, with commas between
     */
    public static List<String> of(String warnings, String title, String html) {
        List<String> doubts = new ArrayList<>(Arrays.stream(warnings.split(","))
                .filter(name -> !name.isEmpty() && !SEEN_IN_THE_SECTION.contains(name))
                .toList());
        if (title.isBlank()) {
            doubts.add(ImportWarning.TITLE_MISSING.name());
        }
        if (html.contains("<figure")) {
            addPictures(html, doubts);
        }
        return doubts;
    }

    private static void addPictures(String html, List<String> doubts) {
        List<SectionPiece> pieces = Pieces.of(html);
        Set<Kind> kinds = pieces.stream().map(SectionPiece::kind).collect(Collectors.toSet());
        boolean silent = pieces.stream()
                .anyMatch(piece ->
                        piece.kind() == Kind.MISSING_IMAGE && piece.text().isBlank());
        if (kinds.contains(Kind.MISSING_IMAGE)) {
            doubts.add(ImportWarning.IMAGE_LEFT_OUT.name());
        }
        if (kinds.contains(Kind.IMAGE_TO_DESCRIBE) || silent) {
            doubts.add(ImportWarning.IMAGE_WITHOUT_TEXT.name());
        }
    }
}
