package fr.ars.portal.files.internal;

import fr.ars.portal.files.FileState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The table of files, in memory. */
class InMemoryFiles extends KeptFileRepository {

    private final Map<UUID, KeptFile> rows = new LinkedHashMap<>();

    @Override
    public void add(KeptFile file) {
        rows.put(file.id(), file);
    }

    @Override
    public Optional<KeptFile> find(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public void remove(KeptFile file) {
        rows.remove(file.id());
    }

    @Override
    public List<KeptFile> at(String address) {
        return rows.values().stream()
                .filter(f -> f.address().map(Address::value).equals(Optional.of(address)))
                .toList();
    }

    @Override
    public List<String> known(Collection<String> addresses) {
        return addresses.stream().filter(a -> !at(a).isEmpty()).toList();
    }

    @Override
    public List<KeptFile> unclaimedBefore(Instant instant, int howMany) {
        return new ArrayList<>(rows.values().stream()
                .filter(f -> f.claimedBy().isEmpty() && f.receivedAt().isBefore(instant))
                .limit(howMany)
                .toList());
    }

    @Override
    public List<UUID> unscannedBefore(Instant instant, UUID after, int howMany) {
        return rows.values().stream()
                .filter(f ->
                        f.state().canBecome(FileState.CLEAN) && f.receivedAt().isBefore(instant))
                .map(KeptFile::id)
                .filter(id -> id.toString().compareTo(after.toString()) > 0)
                .sorted(java.util.Comparator.comparing(UUID::toString))
                .limit(howMany)
                .toList();
    }

    @Override
    public List<KeptFile> ofCase(String caseId) {
        return rows.values().stream()
                .filter(f -> f.caseId().equals(Optional.of(caseId)))
                .toList();
    }
}
