package fr.ars.portal.demonstration.internal;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.PostalCode;
import fr.ars.portal.consultation.Announcement;
import fr.ars.portal.consultation.Author;
import fr.ars.portal.consultation.Consultation;
import fr.ars.portal.consultation.Contribution;
import fr.ars.portal.consultation.ContributionText;
import fr.ars.portal.consultation.PastConsultations;
import fr.ars.portal.consultation.RefusalReason;
import fr.ars.portal.consultation.Synthesis;
import fr.ars.portal.demonstration.internal.DemonstrationFiles.Consulted;
import fr.ars.portal.demonstration.internal.DemonstrationFiles.Given;
import fr.ars.portal.demonstration.internal.DemonstrationFiles.Notice;
import fr.ars.portal.demonstration.internal.DemonstrationFiles.Said;
import fr.ars.portal.mail.EmailAddress;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.PastDrafts;
import fr.ars.portal.plan.PlanQueries;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Lives through what the files tell, by the verbs of the rooms themselves and at the instants it would have happened: a
 * consultation is announced before it opens, contributions arrive in their order and are moderated the next morning.
 */
@Dependent
public class PastLife {

    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 30);

    /** The text was frozen that many days before the consultation was announced. */
    private static final int DAYS_TO_PREPARE = 5;

    @Inject
    PastDrafts drafts;

    @Inject
    PastWords words;

    @Inject
    PlanQueries plans;

    @Inject
    PastConsultations consultations;

    @Inject
    Agencies agencies;

    @Inject
    Clock clock;

    /** Says how many contributions there are. */
    int load(DemonstrationFiles files, DemonstrationTexts texts, Map<EmailAddress, UUID> people) {
        Instant now = clock.instant();
        words.keep(texts, people, now);
        for (Consulted consulted : files.consultations()) {
            new Course(consulted, files, texts, people, now).run();
        }
        return files.contributions().size();
    }

    /** The course of one consultation. */
    private final class Course {

        private final Consulted consulted;
        private final DemonstrationFiles files;
        private final DemonstrationTexts texts;
        private final Map<EmailAddress, UUID> people;
        private final DayCount start;
        private final DayCount opening;

        Course(
                Consulted consulted,
                DemonstrationFiles files,
                DemonstrationTexts texts,
                Map<EmailAddress, UUID> people,
                Instant now) {
            this.consulted = consulted;
            this.files = files;
            this.texts = texts;
            this.people = people;
            ZoneId zone = agencies.get(consulted.agency()).zone().id();
            this.start = DayCount.from(now, zone);
            this.opening =
                    new DayCount(start.reference().plusDays(consulted.span().opens()), zone);
        }

        void run() {
            DraftVersionId text = drafts.frozen(
                    consulted.agency(),
                    consulted.plan(),
                    consulted.fileName(),
                    new ByteArrayInputStream(consulted.text()),
                    id(consulted.staff()),
                    start.at(consulted.span().announced() - DAYS_TO_PREPARE, OFFICE_OPENS));
            words.tell(texts, consulted.key(), text);
            Consultation consultation = consultations.announced(
                    consulted.agency(),
                    announcement(text),
                    start.at(consulted.span().announced(), OFFICE_OPENS));
            Map<String, Contribution> received = receive(consultation, sections(text));
            files.answers().stream()
                    .filter(given -> given.consultation().equals(consulted.key()))
                    .forEach(given -> answer(consultation, given, received));
            conclude(consultation);
        }

        private Announcement announcement(DraftVersionId text) {
            Notice notice = consulted.notice();
            return new Announcement(
                    notice.title(),
                    notice.purpose(),
                    notice.decider(),
                    notice.openToChange(),
                    text.value(),
                    opening.start(0),
                    start.start(consulted.span().lastDay() + 1));
        }

        private Map<String, Long> sections(DraftVersionId text) {
            return plans.outline(text).stream()
                    .filter(entry -> !entry.number().isEmpty())
                    .collect(Collectors.toMap(
                            OutlineEntry::number, entry -> entry.section().value()));
        }

        private Map<String, Contribution> receive(Consultation consultation, Map<String, Long> sections) {
            Map<String, Contribution> received = new HashMap<>();
            List<Said> all = files.contributions().stream()
                    .filter(said -> said.consultation().equals(consulted.key()))
                    .sorted(Comparator.comparing(said -> opening.at(said.day(), said.time())))
                    .toList();
            all.forEach(said -> received.put(said.key(), receive(consultation, said, sections)));
            return received;
        }

        private Contribution receive(Consultation consultation, Said said, Map<String, Long> sections) {
            Optional<Long> section = said.section().map(number -> known(sections, number, said.key()));
            Contribution contribution = consultations.received(
                    consultation, section, author(said), words(said), opening.at(said.day(), said.time()));
            Instant morningAfter = opening.at(said.day() + 1, OFFICE_OPENS);
            switch (said.state()) {
                case TO_MODERATE -> {}
                case PUBLISHED -> contribution.publish(id(consulted.staff()), morningAfter);
                case REFUSED ->
                    contribution.refuse(
                            id(consulted.staff()),
                            morningAfter,
                            said.reason().map(RefusalReason::name).orElseThrow(),
                            "");
                case TO_CONFIRM, WITHDRAWN ->
                    throw new IllegalStateException(said.key() + ": nobody is left to do this");
            }
            return contribution;
        }

        private Author author(Said said) {
            Optional<UUID> account = Optional.ofNullable(people.get(said.author()));
            Optional<String> email = account.isPresent()
                    ? Optional.empty()
                    : Optional.of(said.author().value());
            Optional<String> department = Optional.of(said.postalCode())
                    .filter(code -> !code.isEmpty())
                    .map(code -> new PostalCode(code).department());
            return new Author(account, email, department);
        }

        private ContributionText words(Said said) {
            return new ContributionText(
                    said.stance(), said.text(), said.capacity(), said.postalCode(), said.publicName(), "", List.of());
        }

        private void answer(Consultation consultation, Given given, Map<String, Contribution> received) {
            List<Contribution> contributions = given.contributions().stream()
                    .map(key -> known(received, key, consulted.key()))
                    .toList();
            consultations.answered(
                    consultation,
                    contributions,
                    given.outcome(),
                    given.text(),
                    id(consulted.staff()),
                    opening.at(given.day(), OFFICE_OPENS));
        }

        private void conclude(Consultation consultation) {
            consulted.conclusion().ifPresent(conclusion -> {
                Synthesis synthesis = consultations.summedUp(
                        consultation,
                        conclusion.text(),
                        id(consulted.staff()),
                        opening.at(conclusion.submitted(), OFFICE_OPENS));
                consultations.concluded(
                        consultation,
                        synthesis,
                        id(conclusion.publisher()),
                        opening.at(conclusion.published(), OFFICE_OPENS));
            });
        }

        private UUID id(EmailAddress person) {
            return known(people, person, consulted.key());
        }

        private <K, V> V known(Map<K, V> map, K key, String where) {
            return Optional.ofNullable(map.get(key))
                    .orElseThrow(() -> new IllegalStateException("config/demo, " + where + ": no " + key));
        }
    }
}
