package fr.ars.portal.agency.internal;

import fr.ars.portal.agency.AgencyZone;
import fr.ars.portal.agency.ComplaintOrientation;
import fr.ars.portal.agency.DocumentType;
import fr.ars.portal.agency.PlanPartType;
import fr.ars.portal.agency.PlanStructureType;
import fr.ars.portal.agency.ReferenceData;
import fr.ars.portal.agency.SectionType;
import fr.ars.portal.agency.Threshold;
import fr.ars.portal.agency.Topic;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.AgencyScope;
import fr.ars.portal.kernel.CivilCalendar;
import fr.ars.portal.kernel.DeadlineRule;
import fr.ars.portal.kernel.Holiday;
import fr.ars.portal.kernel.Validity;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All lists at one moment, read once and never changed. A later row of the same code ends the one before it. */
final class ReferenceBook implements ReferenceData {

    private static final String NATION = "FR";

    private record Dated<T>(Validity validity, T value) {}

    private record Series(ReferenceKind kind, String code) {}

    private record Choice(AgencyCode agency, String code, int value, DeadlineRule.Unit unit) {}

    private final List<Dated<DocumentType>> documentTypes;
    private final List<Dated<Topic>> topics;
    private final List<Dated<ComplaintOrientation>> orientations;
    private final List<Dated<PlanStructureType>> planStructures;
    private final List<Dated<PlanPartType>> planParts;
    private final List<Dated<SectionType>> sectionTypes;
    private final List<Dated<Threshold>> thresholds;
    private final List<Dated<DeadlineRule>> deadlines;
    private final List<Dated<Choice>> choices;
    private final Map<String, CivilCalendar> calendars;
    private final Map<ZoneId, AgencyZone> zones;

    /** @param chosen the rows of agencies, which hold the values they have chosen within national rules */
    ReferenceBook(Collection<Fact> national, Map<AgencyCode, List<Fact>> chosen) {
        List<Fact> facts = succeeding(national);
        documentTypes = read(facts, ReferenceKind.DOCUMENT_TYPE, Reading::documentType);
        topics = read(facts, ReferenceKind.TOPIC, Reading::topic);
        orientations = read(facts, ReferenceKind.COMPLAINT_ORIENTATION, Reading::complaintOrientation);
        planStructures = read(facts, ReferenceKind.PLAN_STRUCTURE, Reading::planStructure);
        planParts = read(facts, ReferenceKind.PLAN_PART, Reading::planPart);
        sectionTypes = read(facts, ReferenceKind.SECTION_TYPE, Reading::sectionType);
        thresholds = read(facts, ReferenceKind.THRESHOLD, Reading::threshold);
        deadlines = read(facts, ReferenceKind.DEADLINE, Reading::deadlineRule);
        choices = chosen.entrySet().stream()
                .flatMap(agency -> choices(agency.getKey(), succeeding(agency.getValue())))
                .toList();
        calendars = calendars(facts);
        zones = read(facts, ReferenceKind.ZONE, Reading::zone).stream()
                .map(Dated::value)
                .collect(Collectors.toUnmodifiableMap(AgencyZone::id, Function.identity(), (old, late) -> late));
    }

    @Override
    public List<DocumentType> documentTypes(LocalDate day) {
        return on(day, documentTypes);
    }

    @Override
    public List<Topic> topics(LocalDate day) {
        return on(day, topics);
    }

    @Override
    public List<ComplaintOrientation> complaintOrientations(LocalDate day) {
        return on(day, orientations);
    }

    @Override
    public List<PlanStructureType> planStructures(LocalDate day) {
        return on(day, planStructures);
    }

    @Override
    public List<PlanPartType> planParts(LocalDate day) {
        return on(day, planParts);
    }

    @Override
    public List<SectionType> sectionTypes(LocalDate day) {
        return on(day, sectionTypes);
    }

    @Override
    public List<Threshold> thresholds(LocalDate day) {
        return on(day, thresholds);
    }

    @Override
    public List<DeadlineRule> deadlineRules(AgencyScope scope, LocalDate day) {
        List<Choice> made = on(day, choices).stream()
                .filter(choice -> scope.agency().filter(choice.agency()::equals).isPresent())
                .toList();
        return on(day, deadlines).stream().map(rule -> chosen(rule, made)).toList();
    }

    @Override
    public CivilCalendar calendar(String code) {
        return Optional.ofNullable(calendars.get(code))
                .orElseThrow(() -> new IllegalArgumentException("No such calendar: " + code));
    }

    boolean hasCalendar(String code) {
        return calendars.containsKey(code);
    }

    Optional<AgencyZone> zone(ZoneId id) {
        return Optional.ofNullable(zones.get(id));
    }

    /** A choice was made in the unit of its day: it lapses when the nation comes to count in another. */
    private static DeadlineRule chosen(DeadlineRule rule, List<Choice> made) {
        return made.stream()
                .filter(choice -> choice.code().equals(rule.code()) && choice.unit() == rule.unit())
                .findFirst()
                .map(choice -> rule.chosenBy(choice.agency(), choice.value()))
                .orElse(rule);
    }

    private static Stream<Dated<Choice>> choices(AgencyCode agency, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.kind() == ReferenceKind.DEADLINE)
                .map(fact -> new Dated<>(
                        fact.dating().validity(),
                        new Choice(agency, fact.code(), Reading.value(fact), Reading.unit(fact))));
    }

    private static Map<String, CivilCalendar> calendars(List<Fact> facts) {
        Map<String, List<Holiday>> holidays = facts.stream()
                .filter(fact -> fact.kind() == ReferenceKind.HOLIDAY)
                .collect(Collectors.groupingBy(
                        Reading::calendar, Collectors.mapping(Reading::holiday, Collectors.toList())));
        List<Holiday> national = holidays.getOrDefault(NATION, List.of());
        Map<String, CivilCalendar> calendars = new TreeMap<>();
        holidays.forEach((code, own) -> calendars.put(
                code,
                code.equals(NATION)
                        ? new CivilCalendar(national)
                        : new CivilCalendar(
                                Stream.concat(national.stream(), own.stream()).toList())));
        return calendars;
    }

    private static <T> List<Dated<T>> read(List<Fact> facts, ReferenceKind kind, Function<Fact, T> reading) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind)
                .map(fact -> new Dated<>(fact.dating().validity(), reading.apply(fact)))
                .toList();
    }

    private static <T> List<T> on(LocalDate day, List<Dated<T>> rows) {
        return rows.stream()
                .filter(row -> row.validity().includes(day))
                .map(Dated::value)
                .toList();
    }

    /** The same rows, each ending at the latest on the eve of the next one of its code. */
    private static List<Fact> succeeding(Collection<Fact> facts) {
        Map<Series, List<Fact>> series = facts.stream()
                .sorted(Comparator.comparing(fact -> fact.dating().validity().from()))
                .collect(Collectors.groupingBy(fact -> new Series(fact.kind(), fact.code())));
        return series.values().stream()
                .flatMap(rows -> Stream.iterate(0, i -> i < rows.size(), i -> i + 1)
                        .map(i -> i + 1 < rows.size() ? endedBy(rows.get(i), rows.get(i + 1)) : rows.get(i)))
                .sorted(Comparator.comparing(Fact::position).thenComparing(Fact::code))
                .toList();
    }

    private static Fact endedBy(Fact fact, Fact next) {
        Validity validity = fact.dating().validity();
        LocalDate eve = next.dating().validity().from().minusDays(1);
        LocalDate last = validity.to().filter(end -> end.isBefore(eve)).orElse(eve);
        return new Fact(
                fact.kind(),
                fact.code(),
                fact.label(),
                fact.dating().during(Validity.between(validity.from(), last)),
                fact.details(),
                fact.position());
    }
}
