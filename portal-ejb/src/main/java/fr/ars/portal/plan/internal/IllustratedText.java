package fr.ars.portal.plan.internal;

import fr.ars.portal.files.StoredFile;
import fr.ars.portal.plan.importing.content.ImportWarning;
import fr.ars.portal.plan.importing.content.Picture;
import fr.ars.portal.plan.importing.outline.ImportedOutline;
import fr.ars.portal.plan.importing.outline.ImportedSection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A draft whose text refers to pictures by the names they were put aside under, until they have their addresses. */
record IllustratedText(ImportedOutline outline) {

    /** Where anybody finds a public file: the address is published and for ever. */
    private static final String ADDRESS = "/fichiers/";

    private static final Pattern PICTURE = Pattern.compile("<img src=\"(" + Picture.NAME + ")\"([^>]*)>");
    private static final Pattern WORDS = Pattern.compile(" alt=\"([^\"]*)\"");
    private static final Pattern FIGURE_WITHOUT = Pattern.compile("<figure>(<figcaption>[^<]*</figcaption>)</figure>");

    /** The names of the pictures that stand in the text. */
    Set<String> pictures() {
        return outline.sections().stream()
                .flatMap(section -> PICTURE.matcher(section.html()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** The text with the pictures' addresses; where one could not be kept, its description stands. */
    ImportedOutline with(Map<String, StoredFile> kept) {
        return new ImportedOutline(
                outline.sections().stream()
                        .map(section -> illustrated(section, kept))
                        .toList(),
                outline.leftOut());
    }

    private static ImportedSection illustrated(ImportedSection section, Map<String, StoredFile> kept) {
        String html =
                PICTURE.matcher(section.html()).replaceAll(found -> Matcher.quoteReplacement(element(found, kept)));
        Set<ImportWarning> warnings = new HashSet<>(section.warnings());
        if (FIGURE_WITHOUT.matcher(html).find()) {
            html = FIGURE_WITHOUT.matcher(html).replaceAll("<figure class=\"missing-image\">$1</figure>");
            warnings.add(ImportWarning.IMAGE_LEFT_OUT);
        }
        return new ImportedSection(section.level(), section.number(), section.title(), html, warnings);
    }

    private static String element(MatchResult found, Map<String, StoredFile> kept) {
        return Optional.ofNullable(kept.get(found.group(1)))
                .map(file -> "<img src=\"" + ADDRESS + file.id() + "/" + file.name() + "\"" + found.group(2) + ">")
                .orElseGet(() -> "<figcaption>" + words(found.group(2)) + "</figcaption>");
    }

    private static String words(String attributes) {
        Matcher found = WORDS.matcher(attributes);
        return found.find() ? found.group(1) : "";
    }
}
