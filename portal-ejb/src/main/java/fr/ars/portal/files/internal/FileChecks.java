package fr.ars.portal.files.internal;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.files.FileState;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.kernel.Tasks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The short transactions around scanning and sweeping, which themselves happen outside any. */
@Stateless
public class FileChecks {

    private static final Duration UNCLAIMED_KEPT = Duration.ofDays(30);
    private static final Duration SCANNED_WITHIN = Duration.ofDays(1);
    private static final UUID FIRST = new UUID(0, 0);
    private static final int BATCH = 500;

    @Inject
    KeptFileRepository files;

    @Inject
    Tasks tasks;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** What is to be scanned; empty when it has been, or is gone. */
    public Optional<ToScan> take(UUID id) {
        return files.find(id)
                .filter(file -> file.state().canBecome(FileState.CLEAN))
                .flatMap(file -> file.address().map(address -> new ToScan(address, file.caseId())));
    }

    public void clean(UUID id) {
        files.find(id)
                .filter(file -> file.state().canBecome(FileState.CLEAN))
                .ifPresent(file -> file.checked(FileState.CLEAN, clock.instant()));
    }

    public void notScanned(UUID id) {
        files.find(id)
                .filter(file -> file.state().canBecome(FileState.NOT_SCANNED))
                .ifPresent(file -> file.checked(FileState.NOT_SCANNED, clock.instant()));
    }

    /** Marks every file that shares the content, which is deleted after the commit. */
    public void infected(Address address, String what) {
        files.at(address.value()).stream()
                .filter(file -> file.state().canBecome(FileState.INFECTED))
                .forEach(file -> {
                    file.infected(what, clock.instant());
                    journal.record(
                            "file.infected",
                            new SubjectRef("file", file.id().toString()),
                            file.owner(),
                            Map.of("found", what));
                });
        tasks.afterCommit(EraseContent.KIND, address.value());
    }

    /** Forgets the file; its content goes after the commit, unless another file shares it. */
    public void remove(KeptFile file) {
        files.remove(file);
        file.address().ifPresent(address -> tasks.afterCommit(EraseContent.KIND, address.value()));
    }

    /** Whether a content may be deleted: no file lies there any more. */
    public boolean isUnused(Address address) {
        return files.at(address.value()).isEmpty();
    }

    /** Forgets files that nothing has claimed within thirty days; says how many, at most a few hundred. */
    public int removeUnclaimed() {
        List<KeptFile> unclaimed = files.unclaimedBefore(clock.instant().minus(UNCLAIMED_KEPT), BATCH);
        unclaimed.forEach(this::remove);
        return unclaimed.size();
    }

    /** Of these addresses, those where no file lies. */
    public Set<Address> unused(List<Address> addresses) {
        Set<Address> unused = new HashSet<>(addresses);
        if (!addresses.isEmpty()) {
            unused.removeAll(files.known(addresses.stream().map(Address::value).toList()).stream()
                    .map(Address::new)
                    .collect(Collectors.toSet()));
        }
        return unused;
    }

    /** Orders again the scan of files that have waited for a day: their scanner was away, or there was none. */
    public void orderMissingScans() {
        UUID after = FIRST;
        List<UUID> ids;
        do {
            ids = files.unscannedBefore(clock.instant().minus(SCANNED_WITHIN), after, BATCH);
            ids.forEach(id -> tasks.afterCommit(ScanFile.KIND, id.toString()));
            after = ids.isEmpty() ? after : ids.getLast();
        } while (ids.size() == BATCH);
    }
}
