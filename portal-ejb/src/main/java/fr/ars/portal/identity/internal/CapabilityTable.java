package fr.ars.portal.identity.internal;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which role gives which capability, how far and where: {@code config/reference/capabilities.csv}. A line that names
 * something unknown, or the same pair twice, stops the start; a pair without a line is a refusal.
 */
public final class CapabilityTable {

    public static final String FILE = "reference/capabilities.csv";

    /** Where a capability acts: only on what belongs to the scope of the grant, or, for the nation's, everywhere. */
    private enum Reach {
        SCOPE,
        EVERYWHERE
    }

    /**
     * @param everywhere whether a grant on the nation also acts in every agency; otherwise it acts on what the nation
     *     itself owns
     */
    public record Right(Extent extent, boolean everywhere) {}

    private final Map<Capability, Map<Role, Right>> rights = new EnumMap<>(Capability.class);

    public CapabilityTable(String csv) {
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(csv)) {
            lines.forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(NamedCsvRecord line) {
        Capability capability = Capability.valueOf(line.getField("capability"));
        Role role = Role.valueOf(line.getField("role"));
        Right right = new Right(
                Extent.valueOf(line.getField("extent")), Reach.valueOf(line.getField("reach")) == Reach.EVERYWHERE);
        Right before = rights.computeIfAbsent(capability, c -> new EnumMap<>(Role.class))
                .putIfAbsent(role, right);
        if (before != null) {
            throw new IllegalStateException(capability + " is given twice to " + role + " in config/" + FILE);
        }
    }

    public Optional<Right> right(Capability capability, Role role) {
        return Optional.ofNullable(rights.getOrDefault(capability, Map.of()).get(role));
    }
}
