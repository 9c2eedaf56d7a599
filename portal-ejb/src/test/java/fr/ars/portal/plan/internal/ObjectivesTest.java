package fr.ars.portal.plan.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.plan.PlanException;
import fr.ars.portal.plan.PlanStructure;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The tree of the objectives of a plan, and the file it is exchanged by. */
class ObjectivesTest {

    private final Plan plan = Identified.as(
            7,
            new Plan(
                    new AgencyCode("BRE"),
                    "PRS",
                    PlanStructure.PRS_LMSS,
                    LocalDate.of(2028, 1, 1),
                    Instant.parse("2027-01-10T09:00:00Z")));
    private final Objectives objectives = new Objectives(plan, List.of());

    private Objective add(String code, Objective... below) {
        return objectives.add(code, "Objectif " + code, List.of(below).stream().findFirst());
    }

    private List<String> codes() {
        return objectives.inOrder().stream().map(Objective::code).toList();
    }

    @Test
    void each_strategic_objective_is_followed_by_its_operational_ones() {
        Objective first = add("1");
        Objective second = add("2");
        add("2.1", second);
        add("1.1", first);
        assertThat(codes()).containsExactly("1", "1.1", "2", "2.1");
    }

    @Test
    void an_objective_changes_places_with_its_sibling_and_takes_those_below_it_along() {
        Objective first = add("1");
        add("1.1", first);
        Objective second = add("2");
        add("2.1", second);
        objectives.move(second, -1);
        assertThat(codes()).containsExactly("2", "2.1", "1", "1.1");
        objectives.move(second, -1);
        assertThat(codes()).as("the first stays the first").containsExactly("2", "2.1", "1", "1.1");
    }

    @Test
    void a_code_is_given_once() {
        Objective first = add("1");
        add("2");
        refused(() -> add(" 2 "), "objective-code-taken");
        refused(() -> objectives.rewrite(first, "2", "Autre", Optional.empty()), "objective-code-taken");
        objectives.rewrite(first, "1", "Autre intitulé", Optional.empty());
        assertThat(first.title()).isEqualTo("Autre intitulé");
    }

    @Test
    void there_are_two_levels_and_no_third() {
        Objective first = add("1");
        Objective below = add("1.1", first);
        refused(() -> add("1.1.1", below), "objective-parent-not-strategic");
        Objective second = add("2");
        refused(() -> objectives.rewrite(first, "1", "Objectif", Optional.of(second)), "objective-has-others-below");
        refused(
                () -> objectives.rewrite(second, "2", "Objectif", Optional.of(second)),
                "objective-parent-not-strategic");
    }

    @Test
    void what_others_decline_is_not_removed_under_them() {
        Objective first = add("1");
        Objective below = add("1.1", first);
        refused(() -> objectives.remove(first), "objective-has-others-below");
        objectives.remove(below);
        objectives.remove(first);
        assertThat(codes()).isEmpty();
    }

    @Test
    void a_number_and_a_title_are_needed_and_bounded() {
        refused(() -> objectives.add(" ", "Titre", Optional.empty()), "objective-code-missing");
        refused(() -> objectives.add("1", " ", Optional.empty()), "objective-title-missing");
        refused(() -> objectives.add("1".repeat(21), "Titre", Optional.empty()), "objective-code-too-long");
        refused(() -> objectives.add("1", "t".repeat(501), Optional.empty()), "objective-title-too-long");
    }

    @Test
    void a_file_adds_rewrites_and_orders_and_removes_nothing() {
        Objective kept = add("9");
        add("1");
        List<Objective> born = objectives.merge(read("code,parent,title\n2,,Deux\n1.1,1,Un un\n1,,Un nouveau\n"));
        assertThat(born).hasSize(2);
        assertThat(codes()).containsExactly("2", "1", "1.1", "9");
        assertThat(objectives.requireCode("1").title()).isEqualTo("Un nouveau");
        assertThat(kept.title()).isEqualTo("Objectif 9");
    }

    @Test
    void a_file_that_names_no_objective_of_the_plan_as_parent_is_refused() {
        refused(() -> objectives.merge(read("code,parent,title\n1.1,1,Un un\n")), "objectives-parent-unknown");
    }

    @Test
    void a_spreadsheet_of_windows_is_read_too() {
        byte[] windows = "code;parent;title\r\n1;;\"Accès ; soins\"\r\n".getBytes(Charset.forName("windows-1252"));
        assertThat(ObjectiveFile.read(new ByteArrayInputStream(windows)))
                .containsExactly(new ObjectiveRow(2, "1", "", "Accès ; soins"));
        assertThat(read("\uFEFFcode,parent,title\n1,,Été\n")).containsExactly(new ObjectiveRow(2, "1", "", "Été"));
    }

    @Test
    void another_file_is_refused_with_the_line_that_is_wrong() {
        refused(() -> read(""), "objectives-columns-missing");
        refused(() -> read("numéro,titre\n1,Un\n"), "objectives-columns-missing");
        refused(() -> read("code,parent,title\n1,,\n"), "objectives-line-incomplete");
        refused(() -> read("code,parent,title\n1,," + "t".repeat(501) + "\n"), "objectives-line-too-long");
        refused(() -> read("x".repeat(500_001)), "objectives-file-too-large");
    }

    @Test
    void what_is_written_is_read_again_and_carries_no_formula() {
        Objective first = Identified.as(1, add("1"));
        Identified.as(2, objectives.add("1.1", "=SOMME(A1)", Optional.of(first)));
        String csv = ObjectiveFile.write(
                objectives.inOrder().stream().map(Objective::line).toList());
        assertThat(csv).contains("'=SOMME(A1)");
        assertThat(read(csv)).extracting(ObjectiveRow::parent).containsExactly("", "1");
    }

    private static List<ObjectiveRow> read(String csv) {
        return ObjectiveFile.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static void refused(ThrowingCallable what, String rule) {
        assertThatThrownBy(what).isInstanceOf(PlanException.class).hasFieldOrPropertyWithValue("code", "plan." + rule);
    }
}
