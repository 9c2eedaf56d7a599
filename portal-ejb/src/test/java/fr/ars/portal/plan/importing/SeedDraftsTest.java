package fr.ars.portal.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.plan.importing.content.LeftOut;
import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import fr.ars.portal.plan.importing.outline.ImportedOutline;
import fr.ars.portal.plan.importing.outline.ImportedSection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The import of real documents: a report of 80 pages in three shapes, and a regional review made with slides. */
class SeedDraftsTest {

    private static final String STYLED = "001-styled.docx";
    private static final Pattern NUMBERED = Pattern.compile("^(\\d+(?:\\.\\d+)*) (.*)$", Pattern.DOTALL);

    /** The titles of the styled report come from its bookmarks, and those are cut when they are very long. */
    private static final int COMPARED = 150;

    /** A heading reduced to what printing does not change: level, number, and its letters without case and accents. */
    private record Bare(int level, String number, String letters) {

        static Bare of(int level, String number, String title) {
            String letters = Normalizer.normalize(title, Normalizer.Form.NFD)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z]", "");
            return new Bare(level, number, letters.substring(0, Math.min(COMPARED, letters.length())));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                STYLED,
                "001-plain.docx",
                "001_",
                "001-styled.odt",
                "001-plain.odt",
                "001-styled.html",
                "001-styled.pdf",
                "001-plain.pdf"
            })
    void the_numbered_headings_of_the_report_are_sections_at_their_level_and_in_order(String file) throws IOException {
        List<Bare> expected = headingsByStyle();
        List<Bare> sections = read(file).sections().stream()
                .map(section -> Bare.of(section.level(), section.number(), section.title()))
                .toList();
        List<Bare> numbered =
                sections.stream().filter(section -> !section.number().isEmpty()).toList();
        assertThat(expected).hasSize(56);
        assertThat(numbered).containsExactlyElementsOf(expected);
        assertThat(sections.size() - numbered.size())
                .as("unnumbered: front matter and lists")
                .isBetween(2, 5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                STYLED,
                "001-plain.docx",
                "001_",
                "001-styled.odt",
                "001-plain.odt",
                "001-styled.html",
                "003-plain.docx",
                "003-plain.odt",
                "003_",
                "000_",
                "002_",
                "004_"
            })
    void no_word_is_lost_and_none_is_said_twice(String file) throws IOException {
        ImportedOutline outline = read(file);
        String leftOut = outline.leftOut().stream().map(LeftOut::text).collect(Collectors.joining("\n"));
        Map<String, Integer> in = OutlineText.words(source(Seeds.file(file)));
        Map<String, Integer> out = OutlineText.words(OutlineText.withCalls(outline) + "\n" + leftOut);
        assertThat(OutlineText.missing(out, in)).as("said twice").isEmpty();
        assertThat(OutlineText.missing(in, out))
                .as("lost")
                .satisfies(lost -> assertThat(callsInTitles(outline)).containsAllEntriesOf(lost));
    }

    @Test
    void page_numbers_running_heads_and_the_table_of_contents_are_left_out_of_the_report_and_nothing_else()
            throws IOException {
        Map<Reason, Long> reasons = read("001_").leftOut().stream()
                .collect(Collectors.groupingBy(LeftOut::reason, TreeMap::new, Collectors.counting()));
        assertThat(reasons).containsOnlyKeys(Reason.PAGE_NUMBER, Reason.RUNNING_HEAD, Reason.TABLE_OF_CONTENTS);
        assertThat(reasons).containsEntry(Reason.PAGE_NUMBER, 6L).containsEntry(Reason.RUNNING_HEAD, 6L);
        assertThat(reasons.get(Reason.TABLE_OF_CONTENTS)).isGreaterThan(100);
    }

    @Test
    void footnotes_hang_on_the_section_that_calls_them() throws IOException {
        ImportedSection summary = read("001_").sections().getFirst();
        assertThat(Jsoup.parse(summary.html()).select("sup a[href=#note-1]")).hasSize(1);
        assertThat(Jsoup.parse(summary.html()).select("div.notes #note-1 a[href=#call-1]"))
                .hasSize(1);
    }

    /** The same text as Word file and printed; what is left out differs, so all of it is counted on both sides. */
    @ParameterizedTest
    @CsvSource({"001-styled.pdf, 001-styled.docx", "001-plain.pdf, 001-plain.docx", "003-plain.pdf, 003-plain.docx"})
    void a_printed_file_holds_the_words_of_the_word_file_it_was_printed_from(String printed, String written)
            throws IOException {
        Map<String, Integer> in = OutlineText.words(source(Seeds.file(written)));
        Map<String, Integer> out = wordsOf(read(printed));
        assertThat(OutlineText.missing(out, in)).as("said twice").isEmpty();
        assertThat(OutlineText.missing(in, out))
                .as("lost")
                .satisfies(lost -> assertThat(callsInTitles(read(printed))).containsAllEntriesOf(lost));
    }

    @ParameterizedTest
    @CsvSource({"001-styled.pdf, 001-styled.docx", "001-plain.pdf, 001-plain.docx", "003-plain.pdf, 003-plain.docx"})
    void a_printed_file_has_the_outline_of_the_word_file_it_was_printed_from(String printed, String written)
            throws IOException {
        assertThat(OutlineText.headings(read(printed))).containsExactlyElementsOf(OutlineText.headings(read(written)));
    }

    private static Map<String, Integer> wordsOf(ImportedOutline outline) {
        String leftOut = outline.leftOut().stream().map(LeftOut::text).collect(Collectors.joining("\n"));
        return OutlineText.words(OutlineText.withCalls(outline) + "\n" + leftOut);
    }

    @ParameterizedTest
    @ValueSource(strings = {"003-plain.docx", "003-plain.odt", "003_", "003-plain.pdf"})
    void the_slides_of_the_review_make_a_small_outline_in_which_no_bullet_is_a_heading(String file) throws IOException {
        List<ImportedSection> sections = read(file).sections();
        assertThat(sections).extracting(ImportedSection::level).containsExactly(1, 1, 2, 2, 2);
        assertThat(sections.get(2).title()).contains("n°1");
        assertThat(sections.get(3).title()).contains("n°2");
        assertThat(sections.get(4).title()).contains("n°3");
        assertThat(Jsoup.parse(sections.getFirst().html()).select("li")).hasSizeGreaterThan(20);
        assertThat(sections).extracting(ImportedSection::title).noneMatch(title -> title.startsWith("•"));
    }

    private static ImportedOutline read(String beginning) throws IOException {
        Path file = Seeds.file(beginning);
        try (InputStream in = Files.newInputStream(file)) {
            return DraftImporter.read(file.getFileName().toString(), in);
        }
    }

    /** As another reader sees them: POI's own, from the styles. */
    private static List<Bare> headingsByStyle() throws IOException {
        try (InputStream in = Files.newInputStream(Seeds.file(STYLED));
                XWPFDocument word = new XWPFDocument(in)) {
            return word.getParagraphs().stream()
                    .map(SeedDraftsTest::heading)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private static Optional<Bare> heading(XWPFParagraph paragraph) {
        String style = Optional.ofNullable(paragraph.getStyle()).orElse("");
        var matcher = NUMBERED.matcher(paragraph.getText());
        return style.startsWith("Heading") && matcher.matches()
                ? Optional.of(Bare.of(Integer.parseInt(style.substring(7)), matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    private static String source(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".txt")) {
            return Files.readString(file);
        }
        if (name.endsWith(".html")) {
            return Jsoup.parse(file.toFile()).body().text();
        }
        return name.endsWith(".odt") ? odtSource(file) : wordSource(file);
    }

    private static String wordSource(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument word = new XWPFDocument(in)) {
            return word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }

    /** As another reader sees them: jsoup's own, from the elements alone. */
    private static String odtSource(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("content.xml"))) {
            Document content = Jsoup.parse(in, "UTF-8", "", Parser.xmlParser());
            content.getElementsByTag("text:s").forEach(blank -> blank.text(" "));
            return content.select("text|h, text|p").stream()
                    .map(Element::wholeText)
                    .collect(Collectors.joining("\n"));
        }
    }

    /** Once for each note no text calls: the call in a title is dropped, the note below bears the number. */
    private static Map<String, Integer> callsInTitles(ImportedOutline outline) {
        Map<String, Integer> calls = new TreeMap<>();
        for (ImportedSection section : outline.sections()) {
            for (Element note : Jsoup.parse(section.html()).select("div.notes > div:not(:has(a[href^=#call-]))")) {
                calls.put(note.id().replace("note-", ""), 1);
            }
        }
        return calls;
    }
}
