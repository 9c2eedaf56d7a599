package fr.ars.portal.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Aead;
import fr.ars.portal.files.FileType;
import fr.ars.portal.files.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String CASE = "complaint-12";

    @TempDir
    Path directory;

    private Vault vault;
    private Intake intake;
    private Aead master;

    @BeforeEach
    void put_together() {
        vault = new Vault(directory.resolve("files"));
        intake = new Intake(vault);
        master = MasterKey.load(Optional.empty(), directory.resolve("seal.key"));
    }

    private static Upload upload(byte[] content, Optional<String> caseId) {
        return new Upload(
                new ByteArrayInputStream(content), "pièce.pdf", 1_000_000, FileType.all(), caseId, Optional.empty());
    }

    private Taken open(byte[] content) throws IOException {
        return intake.take(upload(content, Optional.empty()), Optional.empty(), NOON);
    }

    private CaseCipher cipher(String caseId) {
        return CaseCipher.unwrap(master, caseId, CaseCipher.draw(master, caseId));
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("files"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void a_public_file_lies_under_the_hash_of_what_is_kept_of_it() throws IOException {
        Taken taken = open(SampleFiles.telltalePng());

        assertThat(taken.name()).isEqualTo("pièce.png");
        assertThat(taken.type()).isEqualTo(FileType.PNG);
        assertThat(taken.size()).isEqualTo(SampleFiles.picture("png").length);
        try (InputStream in = vault.open(taken.address())) {
            assertThat(in.readAllBytes()).isEqualTo(SampleFiles.picture("png"));
        }
    }

    @Test
    void the_same_public_file_is_kept_once() throws IOException {
        assertThat(open(SampleFiles.PDF).address())
                .isEqualTo(open(SampleFiles.PDF).address());
        assertThat(everything()).hasSize(1);
    }

    @Test
    void a_sealed_file_is_unreadable_on_the_disk_and_whole_when_opened() throws IOException {
        CaseCipher cipher = cipher(CASE);
        byte[] content = SampleFiles.utf8("Je me plains. ".repeat(20_000));
        Taken taken = intake.take(upload(content, Optional.of(CASE)), Optional.of(cipher), NOON);

        assertThat(taken.size()).isEqualTo(content.length);
        assertThat(everything())
                .singleElement()
                .satisfies(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain("plains"));
        try (InputStream in = cipher.deciphering(vault.open(taken.address()), taken.address())) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void the_same_sealed_file_is_never_recognised_as_the_same() throws IOException {
        CaseCipher cipher = cipher(CASE);
        intake.take(upload(SampleFiles.PDF, Optional.of(CASE)), Optional.of(cipher), NOON);
        intake.take(upload(SampleFiles.PDF, Optional.of(CASE)), Optional.of(cipher), NOON);

        List<Path> files = everything();
        assertThat(files).hasSize(2);
        assertThat(Files.readAllBytes(files.getFirst())).isNotEqualTo(Files.readAllBytes(files.getLast()));
    }

    @Test
    void the_key_of_another_case_or_another_address_opens_nothing() throws IOException {
        CaseCipher cipher = cipher(CASE);
        Taken taken = intake.take(upload(SampleFiles.PDF, Optional.of(CASE)), Optional.of(cipher), NOON);

        assertThatThrownBy(() -> cipher("complaint-13")
                        .deciphering(vault.open(taken.address()), taken.address())
                        .readAllBytes())
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> cipher.deciphering(vault.open(taken.address()), Address.ofSealed())
                        .readAllBytes())
                .isInstanceOf(IOException.class);
    }

    @Test
    void the_key_of_a_case_is_no_use_to_another_case() {
        byte[] wrapped = CaseCipher.draw(master, CASE);

        assertThatThrownBy(() -> CaseCipher.unwrap(master, "complaint-13", wrapped))
                .hasMessageContaining("portal.seal.key");
    }

    @Test
    void what_is_refused_leaves_nothing_behind() throws IOException {
        assertThatThrownBy(() -> open(new byte[1_000_001])).hasMessageContaining("file.too-large");
        assertThatThrownBy(() -> open(new byte[0])).hasMessageContaining("file.empty");
        assertThatThrownBy(() -> open(SampleFiles.HTML)).hasMessageContaining("file.type-not-accepted");
        assertThatThrownBy(() ->
                        intake.take(upload(SampleFiles.PROGRAM, Optional.of(CASE)), Optional.of(cipher(CASE)), NOON))
                .hasMessageContaining("file.type-not-accepted");

        assertThat(everything()).isEmpty();
    }

    @Test
    void the_sweep_sees_what_was_written_in_its_time() throws IOException {
        Address address = open(SampleFiles.PDF).address();
        Duration hour = Duration.ofHours(1);

        assertThat(vault.writtenBetween(NOON.minus(hour), NOON.plus(hour))).containsExactly(address);
        assertThat(vault.writtenBetween(NOON.plus(hour), NOON.plus(hour.multipliedBy(2))))
                .isEmpty();
        vault.delete(address);
        assertThat(everything()).isEmpty();
    }

    @Test
    void what_was_begun_and_never_ended_is_cleared() throws IOException {
        vault.write(out -> out.write(1));
        assertThat(everything()).hasSize(1);

        vault.clearAside(Instant.EPOCH.plusSeconds(1));
        assertThat(everything()).hasSize(1);
        vault.clearAside(Instant.MAX);
        assertThat(everything()).isEmpty();
    }

    @Test
    void the_master_key_is_drawn_once_for_us_alone() throws IOException {
        Path file = directory.resolve("seal.key");
        String drawn = Files.readString(file);

        MasterKey.load(Optional.empty(), file);

        assertThat(Files.readString(file)).isEqualTo(drawn).hasSize(44);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> MasterKey.load(Optional.of("trop court"), file))
                .hasMessageContaining("portal.seal.key must be 32 bytes in base64");
    }
}
