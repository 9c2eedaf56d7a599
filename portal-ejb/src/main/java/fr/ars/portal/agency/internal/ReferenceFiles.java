package fr.ars.portal.agency.internal;

import fr.ars.portal.agency.ContactDetails;
import fr.ars.portal.kernel.AgencyCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The files of config/reference, read whole and checked against each other before anything is written: an agency that a
 * territory names must exist, so must its zone and its calendar. The first thing wrong stops the reading and says where.
 */
final class ReferenceFiles {

    private static final String AGENCIES = "reference/agencies.csv";
    private static final String TERRITORIES = "reference/territories.csv";

    /** An agency as its row tells. */
    record AgencyRow(AgencyFacts facts, ContactDetails contact) {}

    private final Function<String, InputStream> open;
    private final Map<AgencyCode, AgencyRow> agencies = new LinkedHashMap<>();
    private final List<TerritoryFacts> territories = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    private ReferenceFiles(Function<String, InputStream> open) {
        this.open = open;
    }

    /** @param open gives the content of a file by its path below config/ */
    static ReferenceFiles read(Function<String, InputStream> open) {
        ReferenceFiles files = new ReferenceFiles(open);
        for (ReferenceKind kind : ReferenceKind.values()) {
            files.readFacts(kind);
        }
        files.readAgencies();
        files.readTerritories();
        return files;
    }

    List<AgencyRow> agencies() {
        return List.copyOf(agencies.values());
    }

    List<TerritoryFacts> territories() {
        return List.copyOf(territories);
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    private void readFacts(ReferenceKind kind) {
        List<String> columns =
                Stream.concat(Fact.commonColumns(), kind.columns().stream()).toList();
        List<CsvLine> lines = lines(kind.file(), columns);
        Set<Fact.Key> keys = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            int position = i;
            CsvLine line = lines.get(i);
            Fact fact = line.read(fields -> Fact.of(kind, fields, position));
            require(keys.add(fact.key()), line, "code", "has two rows beginning on the same day");
            codes.add(fact.code());
            Optional<String> parent = fact.details().optional("parent");
            require(parent.map(codes::contains).orElse(true), line, "parent", "comes after its child, or never");
            Optional<String> structure = fact.details().optional("structure");
            require(structure.map(this::isStructure).orElse(true), line, "structure", "is not in plan_structures.csv");
            facts.add(fact);
        }
    }

    private boolean isStructure(String code) {
        return facts.stream()
                .anyMatch(fact -> fact.kind() == ReferenceKind.PLAN_STRUCTURE
                        && fact.code().equals(code));
    }

    private void readAgencies() {
        ReferenceBook book = new ReferenceBook(facts, Map.of());
        Set<String> slugs = new HashSet<>();
        Map<AgencyCode, CsvLine> lines = new LinkedHashMap<>();
        for (CsvLine line : lines(AGENCIES, AgencyFacts.COLUMNS)) {
            AgencyRow row = line.read(fields -> new AgencyRow(AgencyFacts.of(fields), contact(fields)));
            AgencyFacts agency = row.facts();
            require(agencies.put(agency.code(), row) == null, line, "code", "comes twice");
            require(slugs.add(agency.slug()), line, "slug", "is another agency's");
            require(book.zone(agency.zone()).isPresent(), line, "zone", "has no name in zones.csv");
            lines.put(agency.code(), line);
        }
        lines.forEach((code, line) -> checkSuccessors(line, code));
    }

    /** A successor begins on the day after the end at the latest, so that heirs always end up at agencies of today. */
    private void checkSuccessors(CsvLine line, AgencyCode code) {
        Optional.ofNullable(agencies.get(code)).map(AgencyRow::facts).ifPresent(agency -> {
            boolean ended = agency.dating().validity().to().isPresent();
            require(ended != agency.successors().isEmpty(), line, "successors", "go with valid_to, both or neither");
            agency.successors().forEach(successor -> {
                AgencyRow row = agencies.get(successor);
                boolean later = row != null
                        && row.facts()
                                .dating()
                                .validity()
                                .from()
                                .isAfter(agency.dating().validity().from());
                require(later, line, "successors", "names no later agency: " + successor);
            });
        });
    }

    private void readTerritories() {
        ReferenceBook book = new ReferenceBook(facts, Map.of());
        Set<TerritoryFacts.Key> keys = new HashSet<>();
        for (CsvLine line : lines(TERRITORIES, TerritoryFacts.COLUMNS)) {
            TerritoryFacts place = line.read(TerritoryFacts::of);
            require(keys.add(place.key()), line, "code", "has two rows beginning on the same day");
            AgencyRow agency = agencies.get(place.agency());
            if (agency == null) {
                throw line.wrong("agency", "is not in agencies.csv");
            }
            require(agency.facts().dating().covers(place.dating()), line, "agency", "does not exist all that time");
            require(book.zone(place.zone()).isPresent(), line, "zone", "has no name in zones.csv");
            require(book.hasCalendar(place.holidayCalendar()), line, "holiday_calendar", "is not in holidays.csv");
            territories.add(place);
        }
    }

    private static ContactDetails contact(Fields fields) {
        return new ContactDetails(
                fields.optional("email", 120),
                fields.optional("phone", 40),
                fields.optional("postal_address", 300),
                Optional.empty(),
                Optional.empty());
    }

    private List<CsvLine> lines(String file, List<String> columns) {
        try (InputStream content = open.apply(file)) {
            return CsvFile.read(file, content, columns);
        } catch (IOException e) {
            throw new UncheckedIOException("config/" + file + " cannot be read", e);
        }
    }

    private static void require(boolean met, CsvLine line, String column, String problem) {
        if (!met) {
            throw line.wrong(column, problem);
        }
    }
}
