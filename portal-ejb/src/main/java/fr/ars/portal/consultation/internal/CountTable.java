package fr.ars.portal.consultation.internal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The figures kept for a consultation, one table for each way of dividing them: by what (its columns besides the
 * consultation) and which contributions each number counts. Everything that reads, adds up or verifies is made from
 * these lines.
 */
public enum CountTable {
    SECTION(
            "section_count",
            List.of("section_id"),
            measure("counted", "late = 0"),
            measure("published", Words.PUBLISHED),
            measure("answered", Words.PUBLISHED + " and outcome <> ''"),
            measure("refused", "late = 0 and state = 'REFUSED'"),
            measure("withdrawn", "late = 0 and state = 'WITHDRAWN'"),
            measure("late", "late = 1"),
            measure("say_for", Words.PUBLISHED + " and stance = 'FOR'"),
            measure("say_rather_for", Words.PUBLISHED + " and stance = 'RATHER_FOR'"),
            measure("say_neutral", Words.PUBLISHED + " and stance = 'NEUTRAL'"),
            measure("say_rather_against", Words.PUBLISHED + " and stance = 'RATHER_AGAINST'"),
            measure("say_against", Words.PUBLISHED + " and stance = 'AGAINST'")),
    OPINION(
            "opinion_count",
            List.of("section_id", "stance", "capacity", "outcome"),
            measure("published", Words.PUBLISHED)),
    DEPARTMENT("department_count", List.of("department_code"), measure("published", Words.PUBLISHED)),
    HOUR(
            "hour_count",
            List.of("received_hour"),
            measure("counted", "late = 0"),
            measure("published", Words.PUBLISHED),
            measure("late", "late = 1")),
    STATE("state_count", List.of("state"), measure("number", "1 = 1"));

    /** What several lines say. */
    private static final class Words {

        /** What the public reads and what counts: late ones do not. */
        static final String PUBLISHED = "late = 0 and state = 'PUBLISHED'";
    }

    /** One number of a row: how many contributions meet the condition. */
    private record Measure(String column, String condition) {}

    /** Contributions as the changes write them. */
    private static final String CONTRIBUTIONS = """
            (select consultation_id, coalesce(section_id, 0) section_id, stance, capacity,
               coalesce(department_code, '') department_code, state, late, coalesce(outcome, '') outcome,
               cast(date_format(received_at, '%Y-%m-%d %H:00:00') as datetime) received_hour,
               1 amount
             from contribution where consultation_id = ?1 and state <> 'TO_CONFIRM') c""";

    private final String table;
    private final List<String> keys;
    private final List<Measure> measures;

    CountTable(String table, List<String> keys, Measure... measures) {
        this.table = table;
        this.keys = keys;
        this.measures = List.of(measures);
    }

    private static Measure measure(String column, String condition) {
        return new Measure(column, condition);
    }

    /** The rows of a consultation (?1): keys, then numbers, with the changes not yet added. {@code and}: a filter. */
    public String reading(String and) {
        return "select " + keys() + sums("sum(n.%s)") + " from (" + stored("1", and) + " union all "
                + changed("contribution_change", "where consultation_id = ?1 " + and, "amount") + ") n group by "
                + keys();
    }

    /** The rows of a consultation (?1) that pass the filter as one: numbers only, changes included. */
    public String total(String and) {
        return "select " + sums("coalesce(sum(n.%s), 0)").substring(2) + " from (" + stored("1", and) + " union all "
                + changed("contribution_change", "where consultation_id = ?1 " + and, "amount") + ") n";
    }

    /** Adds these changes to the rows. */
    String adding(Collection<Long> changes) {
        String ids = changes.stream().map(String::valueOf).collect(Collectors.joining(","));
        return adding(changed("contribution_change", "where id in (" + ids + ")", "amount"), "");
    }

    /** Adds what is missing between a consultation's contributions (?1) and its rows, and takes off what is too much. */
    String repairing() {
        String difference = changed(CONTRIBUTIONS, "", "amount") + " union all " + stored("-1", "") + " union all "
                + changed("contribution_change", "where consultation_id = ?1", "-amount");
        String wrong = measures.stream()
                .map(measure -> "sum(n." + measure.column() + ") <> 0")
                .collect(Collectors.joining(" or "));
        return adding(difference, " having " + wrong);
    }

    /** Counts the changes themselves. */
    static String revising(Collection<Long> changes) {
        String ids = changes.stream().map(String::valueOf).collect(Collectors.joining(","));
        return """
                insert into contribution_revision (consultation_id, changes, taken)
                select consultation_id, count(*), sum(taken) from contribution_change where id in (%s)
                group by consultation_id
                on duplicate key update changes = contribution_revision.changes + values(changes),
                  taken = contribution_revision.taken + values(taken)""".formatted(ids);
    }

    private String adding(String rows, String having) {
        String key = "consultation_id, " + keys();
        String sum = measures.stream()
                .map(Measure::column)
                .map(column -> column + " = " + table + "." + column + " + values(" + column + ")")
                .collect(Collectors.joining(", "));
        return "insert into " + table + " (" + key + sums("%s") + ") select " + key + sums("sum(n.%s)") + " from ("
                + rows + ") n group by " + key + having + " on duplicate key update " + sum;
    }

    private String stored(String factor, String and) {
        return "select consultation_id, " + keys() + sums(factor + " * %1$s %1$s") + " from " + table
                + " where consultation_id = ?1 " + and;
    }

    private String changed(String from, String where, String amount) {
        String numbers = measures.stream()
                .map(measure -> ", " + amount + " * (" + measure.condition() + ") " + measure.column())
                .collect(Collectors.joining());
        return "select consultation_id, " + keys() + numbers + " from " + from + " " + where;
    }

    private String keys() {
        return String.join(", ", keys);
    }

    private String sums(String form) {
        return measures.stream()
                .map(measure -> ", " + form.formatted(measure.column()))
                .collect(Collectors.joining());
    }
}
