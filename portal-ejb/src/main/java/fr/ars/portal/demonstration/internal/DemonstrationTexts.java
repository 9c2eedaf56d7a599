package fr.ars.portal.demonstration.internal;

import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.ConfigFiles;
import fr.ars.portal.mail.EmailAddress;
import fr.ars.portal.plan.Aim;
import fr.ars.portal.plan.Description;
import fr.ars.portal.plan.Negotiability;
import fr.ars.portal.plan.NewPlan;
import fr.ars.portal.plan.PlanPartKind;
import fr.ars.portal.plan.PlanStructure;
import fr.ars.portal.plan.ServiceIndicator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The texts of config/demo that nobody is consulted on, and what is said of texts besides the text: objectives of the
 * plan, descriptions of sections. A plan is named by its own key or by that of the consultation on it.
 */
record DemonstrationTexts(
        List<Kept> plans, Map<String, List<Aim>> objectives, Map<String, Map<String, Told>> descriptions) {

    /**
     * A plan with its text.
     *
     * @param frozen the day, counted from the first start
     */
    record Kept(
            String key,
            AgencyCode agency,
            EmailAddress staff,
            NewPlan plan,
            String fileName,
            byte[] text,
            int frozen) {}

    /** What is said of a section, and the codes of the objectives it serves. */
    record Told(Description description, List<String> objectives) {}

    static DemonstrationTexts read(ConfigFiles files) {
        Map<String, List<ServiceIndicator>> indicators = Rows.in(files, "demo/indicators.csv")
                .collect(Collectors.groupingBy(
                        DemonstrationTexts::place,
                        Collectors.mapping(DemonstrationTexts::indicator, Collectors.toList())));
        return new DemonstrationTexts(
                Rows.in(files, "demo/plans.csv").map(row -> kept(row, files)).toList(),
                Rows.in(files, "demo/objectives.csv")
                        .collect(Collectors.groupingBy(
                                row -> row.text("plan"),
                                Collectors.mapping(DemonstrationTexts::aim, Collectors.toList()))),
                Rows.in(files, "demo/descriptions.csv")
                        .collect(Collectors.groupingBy(
                                row -> row.text("plan"),
                                Collectors.toMap(
                                        row -> row.text("section"),
                                        row -> told(row, indicators.getOrDefault(place(row), List.of()))))));
    }

    private static Kept kept(Row row, ConfigFiles files) {
        NewPlan plan = new NewPlan(
                row.text("plan"),
                new PlanStructure(row.text("structure")),
                new PlanPartKind(row.text("part")),
                LocalDate.parse(row.text("begins")));
        return new Kept(
                row.text("key"),
                new AgencyCode(row.text("agency")),
                new EmailAddress(row.text("staff")),
                plan,
                row.text("text"),
                files.text("demo/" + row.text("text")).getBytes(StandardCharsets.UTF_8),
                row.number("frozen"));
    }

    private static Aim aim(Row row) {
        return new Aim(row.text("code"), row.optional("parent").orElse(""), row.text("title"));
    }

    private static String place(Row row) {
        return row.text("plan") + " " + row.text("section");
    }

    private static ServiceIndicator indicator(Row row) {
        return new ServiceIndicator(
                row.text("label"),
                row.constant("dimension", ServiceIndicator.Dimension.class),
                row.optional("current").orElse(""),
                row.optional("target").orElse(""),
                row.optional("unit").orElse(""),
                row.optional("period").orElse(""));
    }

    private static Told told(Row row, List<ServiceIndicator> indicators) {
        Description description = new Description(
                row.text("summary"),
                Optional.of(row.constant("openness", Negotiability.class)),
                row.optional("reason").orElse(""),
                indicators,
                codes(row, "topics"),
                codes(row, "territories"),
                List.of(),
                Optional.empty());
        return new Told(description, codes(row, "objectives"));
    }

    private static List<String> codes(Row row, String column) {
        return row.optional(column).isEmpty() ? List.of() : row.words(column);
    }
}
