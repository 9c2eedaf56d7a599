package fr.ars.portal.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SectionRenderingTest {

    private static final String SIMPLE =
            "<table><thead><tr><th scope=\"col\">Activité</th><th scope=\"col\">2028</th></tr>"
                    + "</thead><tbody><tr><td>Chirurgie</td><td>12</td></tr></tbody></table>";

    private static final String SPANNING =
            "<table><thead><tr><th scope=\"col\">Zone</th><th scope=\"col\" colspan=\"2\">"
                    + "Implantations</th></tr></thead><tbody><tr><td rowspan=\"2\">Nord</td><td>1</td><td>2</td></tr>"
                    + "<tr><td>3</td><td>4</td></tr></tbody></table>";

    private static Document page(String html) {
        return Jsoup.parseBodyFragment(TextFixture.only(html).page());
    }

    private static List<String> ids(String html) {
        return Jsoup.parseBodyFragment(html).select("[id]").eachAttr("id");
    }

    @Test
    void paragraphs_lists_tables_and_figures_are_numbered_in_their_order_and_footnotes_are_not() {
        Document page = page("<p>Un</p><ul><li>a</li><li>b</li></ul>" + SIMPLE
                + "<div class=\"frame\"><p>Encadré</p></div><figure><img src=\"picture-1.png\" alt=\"Carte\" /></figure>"
                + "<div class=\"notes\"><div id=\"note-1\"><p>Note</p></div></div>");

        assertThat(page.select(".ars-mark").eachAttr("href")).containsExactly("#p1", "#p2", "#p3", "#p4", "#p5");
        assertThat(element(page, "#p2").select("li")).hasSize(2);
        assertThat(element(page, "#p4").text()).startsWith("Encadré");
        assertThat(element(page, "#p5").select("img")).hasSize(1);
        assertThat(element(page, ".notes").select(".ars-mark")).isEmpty();
    }

    @Test
    void the_link_of_a_passage_says_what_it_is_to_those_who_hear_it() {
        Element mark = element(page("<p>Un</p>"), "p .ars-mark");

        assertThat(mark.text().replace('\u00A0', ' ')).isEqualTo("§ 1 : lien vers ce passage");
        assertThat(mark.select(".fr-sr-only").text()).contains("lien vers ce passage");
    }

    @Test
    void names_are_unique_in_the_whole_text_and_notes_still_lead_to_their_calls() {
        String html = "<p>Un<sup><a id=\"call-1\" href=\"#note-1\">1</a></sup></p><div class=\"notes\">"
                + "<div id=\"note-1\"><p><a href=\"#call-1\">1</a> Note</p></div></div>";
        ReadableText text = new TextFixture()
                .section("a", "A", html)
                .section("b", "B", html)
                .text();
        String whole = text.sections().get(0).whole() + text.sections().get(1).whole();

        assertThat(ids(whole))
                .doesNotHaveDuplicates()
                .contains("a-p1", "b-p1", "a-call-1", "b-call-1", "a-note-1", "b-note-1");
        assertThat(Jsoup.parseBodyFragment(whole).select("a[href^=#]").eachAttr("href").stream()
                        .map(href -> href.substring(1)))
                .allMatch(ids(whole)::contains);
        assertThat(ids(text.sections().getFirst().page())).containsExactly("p1", "call-1", "note-1");
    }

    @Test
    void a_table_whose_columns_have_names_becomes_cards_that_say_them() {
        Document page = page(SIMPLE);

        assertThat(element(page, "table.ars-stack").attr("role")).isEqualTo("table");
        assertThat(page.select("td").eachAttr("data-label")).containsExactly("Activité", "2028");
        assertThat(page.select("td").eachAttr("role")).containsOnly("cell");
        assertThat(element(page, "caption").text()).isEqualTo("Tableau 1");
        assertThat(element(page, ".ars-block__file a").attr("href")).isEqualTo("soins/tableau-1.csv");
    }

    @Test
    void any_other_table_is_scrolled_by_keyboard_in_a_region_with_a_name() {
        Document page = page(SPANNING);

        Element region = element(page, ".ars-scroll");
        assertThat(region.attr("tabindex")).isEqualTo("0");
        assertThat(region.attr("role")).isEqualTo("region");
        assertThat(region.attr("aria-label")).isEqualTo("Tableau 1");
        assertThat(region.select("table.ars-stack")).isEmpty();
        assertThat(element(page, ".ars-scroll__hint").text()).contains("défiler");
    }

    @Test
    void a_table_without_header_is_no_file() {
        ReadSection section = TextFixture.only("<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>");

        assertThat(section.page()).doesNotContain(".csv").contains("ars-scroll");
        assertThat(section.tables()).singleElement().matches(table -> !table.headed());
    }

    @Test
    void on_paper_there_are_no_links_of_the_screen_and_everything_is_well_formed() {
        String paper = TextFixture.only("<p>Un<br>deux&nbsp;: <strong>trois</strong></p>" + SIMPLE)
                .paper();

        assertThat(paper).doesNotContain("ars-mark", ".csv", "data-label").contains("Tableau 1", "id=\"soins-p2\"");
        assertThat(Jsoup.parse("<div>" + paper + "</div>", Parser.xmlParser()).select("br"))
                .hasSize(1);
        assertThat(paper).contains("<br />").doesNotContain("&nbsp;");
    }

    @Test
    void the_same_text_has_the_same_addresses_each_time() {
        String html = "<p>Un</p><p>Deux</p>" + SPANNING;

        assertThat(TextFixture.only(html)).isEqualTo(TextFixture.only(html));
    }

    private static Element element(Document page, String selector) {
        Element found = page.selectFirst(selector);
        assertThat(found).as(selector).isNotNull();
        return Objects.requireNonNull(found);
    }
}
