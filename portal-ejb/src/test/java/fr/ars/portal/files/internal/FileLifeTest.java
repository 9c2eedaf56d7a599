package fr.ars.portal.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.files.FileState;
import fr.ars.portal.files.FileType;
import fr.ars.portal.files.Upload;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.kernel.Tasks;
import fr.ars.portal.kernel.Uuids;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a file from its reception to its end. */
class FileLifeTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final SubjectRef CONTRIBUTION = new SubjectRef("contribution", "12");
    private static final Address SHARED = Address.ofPublic("ab".repeat(32));

    private final InMemoryFiles files = new InMemoryFiles();
    private final Orders orders = new Orders();
    private final Lines lines = new Lines();
    private final FakeContents contents = new FakeContents();
    private final FakeScanning scanning = new FakeScanning();
    private final FileChecks checks = new FileChecks();
    private final ScanFile scan = new ScanFile();
    private final EraseContent erase = new EraseContent();
    private final SweepFiles sweep = new SweepFiles();

    @BeforeEach
    void put_together() {
        checks.files = files;
        checks.tasks = orders;
        checks.journal = lines;
        scan.checks = checks;
        scan.contents = contents;
        scan.scanning = scanning;
        erase.checks = checks;
        erase.contents = contents;
        sweep.checks = checks;
        sweep.contents = contents;
        sweep.scanning = scanning;
        at(Duration.ZERO);
    }

    private void at(Duration later) {
        checks.clock = Clock.fixed(NOON.plus(later), ZoneOffset.UTC);
        sweep.clock = checks.clock;
    }

    private KeptFile received(Address address, Optional<String> caseId) {
        Upload upload = new Upload(
                InputStream.nullInputStream(), "a.pdf", 10, FileType.all(), caseId, Optional.of(new AgencyCode("BRE")));
        Instant now = checks.clock.instant();
        KeptFile file = new KeptFile(Uuids.at(now), upload, new Taken("a.pdf", FileType.PDF, 3, address), now);
        files.add(file);
        contents.present.add(address);
        return file;
    }

    private void scan(KeptFile file) {
        scan.run(file.id().toString());
    }

    /** Carries out what has been ordered, as the engine would. */
    private void carryOutErasures() {
        orders.given.stream()
                .filter(o -> o.startsWith(EraseContent.KIND))
                .forEach(o -> erase.run(o.substring(o.indexOf(' ') + 1)));
        orders.given.clear();
    }

    @Test
    void without_a_scanner_it_is_said_not_to_be_scanned() {
        KeptFile file = received(SHARED, Optional.empty());
        scan(file);

        assertThat(file.state()).isEqualTo(FileState.NOT_SCANNED);
    }

    @Test
    void a_scanner_that_finds_nothing_makes_it_clean() {
        scanning.verdict = Optional.of(Verdict.CLEAN);
        KeptFile file = received(SHARED, Optional.empty());
        scan(file);
        scan(file);

        assertThat(file.state()).isEqualTo(FileState.CLEAN);
        assertThat(scanning.asked).isEqualTo(1);
    }

    @Test
    void a_scanner_that_does_not_answer_changes_nothing() {
        scanning.verdict = Optional.of(Verdict.CLEAN);
        scanning.failure = Optional.of(new IllegalStateException("no answer"));
        KeptFile file = received(SHARED, Optional.empty());

        assertThatThrownBy(() -> scan(file)).hasMessageContaining("no answer");
        assertThat(file.state()).isEqualTo(FileState.RECEIVED);
    }

    @Test
    void an_infected_content_goes_with_all_the_files_that_share_it() {
        scanning.verdict = Optional.of(Verdict.infected("Eicar"));
        KeptFile file = received(SHARED, Optional.empty());
        KeptFile twin = received(SHARED, Optional.empty());
        scan(file);
        carryOutErasures();

        assertThat(List.of(file.state(), twin.state())).containsOnly(FileState.INFECTED);
        assertThat(contents.present).isEmpty();
        assertThat(lines.written).containsExactly("file.infected {found=Eicar}", "file.infected {found=Eicar}");
        scan(twin);
        assertThat(scanning.asked).isEqualTo(1);
    }

    @Test
    void a_content_stays_as_long_as_one_file_uses_it() {
        KeptFile file = received(SHARED, Optional.empty());
        KeptFile twin = received(SHARED, Optional.empty());

        checks.remove(file);
        carryOutErasures();
        assertThat(contents.present).containsExactly(SHARED);

        checks.remove(twin);
        carryOutErasures();
        assertThat(contents.present).isEmpty();
    }

    @Test
    void what_nobody_claims_goes_after_thirty_days() {
        KeptFile unclaimed = received(Address.ofSealed(), Optional.of("complaint-1"));
        KeptFile claimed = received(SHARED, Optional.empty());
        claimed.claim(CONTRIBUTION);

        at(Duration.ofDays(30));
        sweep.run();
        assertThat(files.find(unclaimed.id())).isPresent();

        at(Duration.ofDays(31));
        sweep.run();
        carryOutErasures();
        assertThat(files.find(unclaimed.id())).isEmpty();
        assertThat(files.find(claimed.id())).isPresent();
        assertThat(contents.present).containsExactly(SHARED);
    }

    @Test
    void a_content_whose_transaction_was_rolled_back_is_swept_away() {
        Address lost = Address.ofSealed();
        contents.present.add(lost);
        KeptFile file = received(SHARED, Optional.empty());
        file.claim(CONTRIBUTION);
        at(Duration.ofDays(2));
        sweep.run();

        assertThat(contents.present).containsExactly(SHARED);
    }

    @Test
    void a_scanner_installed_later_is_shown_what_was_not_scanned() {
        KeptFile file = received(SHARED, Optional.empty());
        file.claim(CONTRIBUTION);
        scan(file);
        at(Duration.ofDays(2));
        sweep.run();
        assertThat(orders.given).isEmpty();

        scanning.verdict = Optional.of(Verdict.CLEAN);
        sweep.run();
        assertThat(orders.given).containsExactly(ScanFile.KIND + " " + file.id());
        scan(file);
        assertThat(file.state()).isEqualTo(FileState.CLEAN);
    }

    @Test
    void a_sealed_file_is_never_published() {
        KeptFile file = received(Address.ofSealed(), Optional.of("complaint-1"));

        assertThatThrownBy(() -> file.publish(NOON)).isInstanceOf(IllegalStateException.class);
    }

    private static final class Orders implements Tasks {

        private final List<String> given = new ArrayList<>();

        @Override
        public void afterCommit(String kind, String payload) {
            given.add(kind + " " + payload);
        }

        @Override
        public void notBefore(Instant instant, String kind, String payload) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Lines extends Journal {

        private final List<String> written = new ArrayList<>();

        @Override
        public void record(String action, SubjectRef subject, Optional<AgencyCode> owner, Map<String, String> details) {
            written.add(action + " " + details);
        }
    }

    private static final class FakeContents extends Contents {

        private final Set<Address> present = new HashSet<>();

        @Override
        public InputStream open(Address address, Optional<String> caseId) {
            return new ByteArrayInputStream(new byte[] {1, 2, 3});
        }

        @Override
        public void delete(Address address) {
            present.remove(address);
        }

        @Override
        public List<Address> writtenBetween(Instant from, Instant to) {
            return List.copyOf(present);
        }

        @Override
        public void clearAside(Instant before) {
            // Nothing lies aside here.
        }
    }

    private static final class FakeScanning extends Scanning {

        private Optional<Verdict> verdict = Optional.empty();
        private Optional<RuntimeException> failure = Optional.empty();
        private int asked;

        @Override
        public boolean isConfigured() {
            return verdict.isPresent();
        }

        @Override
        public Optional<Verdict> scan(InputStream content) {
            failure.ifPresent(f -> {
                throw f;
            });
            asked++;
            return verdict;
        }
    }
}
