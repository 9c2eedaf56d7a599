package fr.ars.portal.files;

import fr.ars.portal.files.internal.Address;
import fr.ars.portal.files.internal.CaseKeyRepository;
import fr.ars.portal.files.internal.Contents;
import fr.ars.portal.files.internal.FileChecks;
import fr.ars.portal.files.internal.KeptFile;
import fr.ars.portal.files.internal.KeptFileRepository;
import fr.ars.portal.files.internal.ScanFile;
import fr.ars.portal.files.internal.Scanning;
import fr.ars.portal.files.internal.Taken;
import fr.ars.portal.kernel.NotFoundException;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.kernel.Tasks;
import fr.ars.portal.kernel.Uuids;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Where rooms hand files in and fetch them. A file belongs to nobody until it is claimed, and nobody may fetch it until
 * it has been scanned; the public only once it has been published. Whether the caller may do any of this is for the
 * service that calls to know.
 */
@Stateless
public class FileStore {

    @Inject
    KeptFileRepository files;

    @Inject
    CaseKeyRepository caseKeys;

    @Inject
    Contents contents;

    @Inject
    FileChecks checks;

    @Inject
    Scanning scanning;

    @Inject
    Tasks tasks;

    @Inject
    Clock clock;

    /**
     * Takes a file in, to be claimed within thirty days.
     *
     * @throws FileRefusedException when it is too large, empty, damaged or of a type that is not accepted
     */
    public StoredFile receive(Upload upload) {
        Taken taken = contents.take(upload);
        Instant now = clock.instant();
        KeptFile file = new KeptFile(Uuids.at(now), upload, taken, now);
        files.add(file);
        tasks.afterCommit(ScanFile.KIND, file.id().toString());
        return file.stored();
    }

    /** Keeps and publishes a file the portal has made itself from what is public. */
    public StoredFile keepMade(Upload made, SubjectRef by) {
        Taken taken = contents.take(made);
        Instant now = clock.instant();
        KeptFile file = new KeptFile(Uuids.at(now), made, taken, now);
        file.madeHere(now);
        file.claim(by);
        file.publish(now);
        files.add(file);
        return file.stored();
    }

    public Optional<StoredFile> find(UUID id) {
        return files.find(id).map(KeptFile::stored);
    }

    /** The SHA-256 of a public file as it is served. */
    public String sha256(UUID id) {
        return get(id).address().flatMap(Address::sha256).orElseThrow(() -> notFound(id));
    }

    /** Says which thing uses the file: it is kept until it is discarded. */
    public void claim(UUID id, SubjectRef by) {
        get(id).claim(by);
    }

    /** Lets anybody fetch the file, once it is known to be harmless. */
    public void publish(UUID id) {
        get(id).publish(clock.instant());
    }

    public void withdraw(UUID id) {
        get(id).withdraw();
    }

    /** Forgets the file; nothing happens if it is gone already. */
    public void discard(UUID id) {
        files.find(id).ifPresent(checks::remove);
    }

    /** Forgets the file if that is the thing that uses it; another may have claimed it since. */
    public void release(UUID id, SubjectRef by) {
        files.find(id).filter(file -> file.claimedBy().equals(Optional.of(by))).ifPresent(checks::remove);
    }

    /** Forgets a confidential case: its files, and the key without which no copy of them can be read. */
    public void forgetCase(String caseId) {
        files.ofCase(caseId).forEach(checks::remove);
        caseKeys.remove(caseId);
    }

    /** Opens a file for the public. */
    public OpenedFile openPublished(UUID id) {
        KeptFile file = get(id);
        if (!file.isPublished() || !isServed(file)) {
            throw notFound(id);
        }
        return opened(file);
    }

    /**
     * Opens a file for somebody who has a right to it.
     *
     * @throws FileNotServedException when it has not been scanned yet, or was found harmful
     */
    public OpenedFile open(UUID id) {
        KeptFile file = get(id);
        if (!isServed(file)) {
            throw new FileNotServedException(file.state());
        }
        return opened(file);
    }

    private boolean isServed(KeptFile file) {
        return switch (file.state()) {
            case CLEAN -> true;
            case NOT_SCANNED -> scanning.servesUnscanned();
            case RECEIVED, INFECTED -> false;
        };
    }

    private OpenedFile opened(KeptFile file) {
        return new OpenedFile(
                file.stored(), contents.open(file.address().orElseThrow(() -> notFound(file.id())), file.caseId()));
    }

    private KeptFile get(UUID id) {
        return files.find(id).orElseThrow(() -> notFound(id));
    }

    private static NotFoundException notFound(UUID id) {
        return new NotFoundException(new SubjectRef("file", id.toString()));
    }
}
