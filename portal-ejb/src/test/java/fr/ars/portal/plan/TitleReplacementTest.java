package fr.ars.portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words replaced in titles, as plain text. */
class TitleReplacementTest {

    @Test
    void every_occurrence_is_replaced_whatever_its_case_unless_case_matters() {
        assertThat(new TitleReplacement("ÉCOLE", "lycée", false).in("L’école, l’École"))
                .isEqualTo("L’lycée, l’lycée");
        assertThat(new TitleReplacement("École", "lycée", true).in("L’école, l’École"))
                .isEqualTo("L’école, l’lycée");
    }

    @Test
    void signs_mean_nothing_but_themselves() {
        assertThat(new TitleReplacement("a.c", "$1\\", false).in("abc a.c")).isEqualTo("abc $1\\");
        assertThat(new TitleReplacement("", "x", false).in("abc")).isEqualTo("abc");
    }
}
