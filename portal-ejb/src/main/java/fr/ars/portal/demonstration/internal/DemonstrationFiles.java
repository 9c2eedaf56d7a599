package fr.ars.portal.demonstration.internal;

import fr.ars.portal.consultation.Capacity;
import fr.ars.portal.consultation.ContributionState;
import fr.ars.portal.consultation.Outcome;
import fr.ars.portal.consultation.RefusalReason;
import fr.ars.portal.consultation.Stance;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.ConfigFiles;
import fr.ars.portal.mail.EmailAddress;
import fr.ars.portal.plan.NewPlan;
import fr.ars.portal.plan.PlanPartKind;
import fr.ars.portal.plan.PlanStructure;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * The consultations of config/demo and what was said in them, as the files have it. Days are whole numbers: those of a
 * consultation are counted from the first start, those of what happened in it from its opening.
 */
record DemonstrationFiles(List<Consulted> consultations, List<Said> contributions, List<Given> answers) {

    /**
     * A text and the consultation on it.
     *
     * @param staff who imported the text, announced the consultation, moderates and answers
     * @param text the content of the draft's file
     */
    record Consulted(
            String key,
            AgencyCode agency,
            EmailAddress staff,
            NewPlan plan,
            String fileName,
            byte[] text,
            Span span,
            Notice notice,
            Optional<Conclusion> conclusion) {}

    /** The day it was announced, the day it opens and the last day it is open. */
    record Span(int announced, int opens, int lastDay) {}

    record Notice(String title, String purpose, String decider, String openToChange) {}

    /** A synthesis written by the staff and published by a second person. */
    record Conclusion(String text, int submitted, EmailAddress publisher, int published) {}

    /**
     * A contribution.
     *
     * @param section the number of the section as printed; empty for the whole text
     * @param author an account or an address without one
     * @param state what has become of it
     */
    record Said(
            String key,
            String consultation,
            Optional<String> section,
            int day,
            LocalTime time,
            Stance stance,
            Capacity capacity,
            String postalCode,
            String publicName,
            EmailAddress author,
            String text,
            ContributionState state,
            Optional<RefusalReason> reason) {}

    /** An answer to contributions, named by their keys. */
    record Given(String consultation, List<String> contributions, Outcome outcome, int day, String text) {}

    static DemonstrationFiles read(ConfigFiles files) {
        return new DemonstrationFiles(
                Rows.in(files, "demo/consultations.csv")
                        .map(row -> consulted(row, files))
                        .toList(),
                Rows.in(files, "demo/contributions.csv")
                        .map(DemonstrationFiles::said)
                        .toList(),
                Rows.in(files, "demo/answers.csv")
                        .map(DemonstrationFiles::given)
                        .toList());
    }

    private static Consulted consulted(Row row, ConfigFiles files) {
        String fileName = row.text("text");
        NewPlan plan = new NewPlan(
                row.text("plan"), new PlanStructure(row.text("structure")), new PlanPartKind(row.text("part")));
        Notice notice =
                new Notice(row.text("title"), row.text("purpose"), row.text("decider"), row.text("open_to_change"));
        return new Consulted(
                row.text("key"),
                new AgencyCode(row.text("agency")),
                new EmailAddress(row.text("staff")),
                plan,
                fileName,
                files.text("demo/" + fileName).getBytes(StandardCharsets.UTF_8),
                new Span(row.number("announced"), row.number("opens"), row.number("last_day")),
                notice,
                row.optional("synthesis").map(name -> conclusion(row, files.text("demo/" + name))));
    }

    private static Conclusion conclusion(Row row, String text) {
        return new Conclusion(
                text, row.number("submitted"), new EmailAddress(row.text("publisher")), row.number("published"));
    }

    private static Said said(Row row) {
        return new Said(
                row.text("key"),
                row.text("consultation"),
                row.optional("section"),
                row.number("day"),
                LocalTime.parse(row.text("time")),
                row.constant("stance", Stance.class),
                row.constant("capacity", Capacity.class),
                row.optional("postal_code").orElse(""),
                row.optional("public_name").orElse(""),
                new EmailAddress(row.text("author")),
                row.text("text"),
                row.constant("state", ContributionState.class),
                row.optional("reason").map(name -> row.constant("reason", RefusalReason.class)));
    }

    private static Given given(Row row) {
        return new Given(
                row.text("consultation"),
                row.words("contributions"),
                row.constant("outcome", Outcome.class),
                row.number("day"),
                row.text("text"));
    }
}
