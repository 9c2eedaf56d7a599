package fr.ars.portal.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.plan.importing.PlanFixture.Part;
import fr.ars.portal.plan.importing.content.LeftOut.Reason;
import fr.ars.portal.plan.importing.outline.ImportedOutline;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On any plan, in any of the shapes offices give it: its headings are its sections, and no sentence is lost or doubled. */
class RandomPlansTest {

    private static final int PLANS = 12;

    static Stream<Arguments> wordFiles() {
        return IntStream.rangeClosed(1, PLANS)
                .boxed()
                .flatMap(seed -> Stream.of(WordPlans.values()).map(shape -> Arguments.of(seed, shape)));
    }

    @ParameterizedTest
    @MethodSource("wordFiles")
    void a_word_file_gives_its_headings_and_every_sentence_once(int seed, WordPlans shape) {
        List<Part> plan = new PlanFixture(seed).plan();
        ImportedOutline outline = read("plan.docx", shape.write(plan));
        assertOutline(outline, plan);
        assertThat(outline.leftOut()).allMatch(left -> left.reason() == Reason.TABLE_OF_CONTENTS);
    }

    static Stream<Arguments> odtFiles() {
        return IntStream.rangeClosed(1, PLANS)
                .boxed()
                .flatMap(seed -> Stream.of(OdtPlans.values()).map(shape -> Arguments.of(seed, shape)));
    }

    @ParameterizedTest
    @MethodSource("odtFiles")
    void an_open_document_gives_its_headings_and_every_sentence_once(int seed, OdtPlans shape) {
        List<Part> plan = new PlanFixture(seed).plan();
        ImportedOutline outline = read("plan.odt", shape.write(plan));
        assertOutline(outline, plan);
        assertThat(outline.leftOut()).allMatch(left -> left.reason() == Reason.TABLE_OF_CONTENTS);
    }

    static Stream<Arguments> pages() {
        return IntStream.rangeClosed(1, PLANS)
                .boxed()
                .flatMap(seed -> Stream.of(PagePlans.values()).map(shape -> Arguments.of(seed, shape)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_of_the_web_gives_its_headings_and_every_sentence_once(int seed, PagePlans shape) {
        List<Part> plan = new PlanFixture(seed).plan();
        ImportedOutline outline = read("plan." + shape.ending, shape.write(plan));
        assertOutline(outline, plan);
        assertThat(outline.leftOut()).allMatch(left -> left.reason() == Reason.RUNNING_HEAD);
        assertThat(OutlineText.of(outline)).doesNotContain("Accueil", "Publicité", "title: PRS", "↩");
    }

    static Stream<Arguments> texts() {
        return IntStream.rangeClosed(1, PLANS)
                .boxed()
                .flatMap(seed -> Stream.of(true, false).map(feeds -> Arguments.of(seed, feeds)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_in_pages_gives_its_headings_and_every_sentence_once(int seed, boolean formFeeds) {
        List<Part> plan = new PlanFixture(seed).plan();
        String text = new PagedText(formFeeds).print(plan);
        ImportedOutline outline = read("plan.txt", text.getBytes(StandardCharsets.UTF_8));
        assertOutline(outline, plan);
        assertThat(OutlineText.of(outline)).doesNotContain(PagedText.RUNNING_HEAD, "....", "____");
    }

    static Stream<Arguments> pdfFiles() {
        return IntStream.rangeClosed(1, PLANS)
                .boxed()
                .flatMap(seed -> Stream.of(PdfPlans.values()).map(layout -> Arguments.of(seed, layout)));
    }

    @ParameterizedTest
    @MethodSource("pdfFiles")
    void a_pdf_file_gives_its_headings_and_every_sentence_once(int seed, PdfPlans layout) {
        List<Part> plan = new PlanFixture(seed).plan();
        ImportedOutline outline = read("plan.pdf", layout.print(plan));
        assertOutline(outline, plan);
        assertThat(OutlineText.of(outline)).doesNotContain(PdfPlans.RUNNING_HEAD, "....");
    }

    private static void assertOutline(ImportedOutline outline, List<Part> plan) {
        assertThat(OutlineText.headings(outline))
                .containsExactlyElementsOf(plan.stream().map(Part::heading).toList());
        String text = OutlineText.of(outline);
        for (String sentence : PlanFixture.sentences(plan)) {
            assertThat(OutlineText.count(text, sentence)).as(sentence).isEqualTo(1);
        }
    }

    private static ImportedOutline read(String name, byte[] bytes) {
        return DraftImporter.read(name, new ByteArrayInputStream(bytes));
    }
}
