package fr.ars.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFilesTest {

    private static final String SHIPPED = "try/shipped.txt";

    @TempDir
    Path directory;

    @Test
    void a_file_comes_from_the_application_when_the_operator_has_none() {
        assertThat(new ConfigFiles(Optional.empty()).text(SHIPPED)).isEqualTo("livré avec l’application\n");
        assertThat(new ConfigFiles(Optional.of(directory.toString())).text(SHIPPED))
                .startsWith("livré");
    }

    @Test
    void the_file_of_the_operator_wins() throws IOException {
        Files.createDirectories(directory.resolve("try"));
        Files.writeString(directory.resolve(SHIPPED), "corrigé sur place");

        assertThat(new ConfigFiles(Optional.of(directory.toString())).text(SHIPPED))
                .isEqualTo("corrigé sur place");
    }

    @Test
    void a_missing_file_is_said_by_name() {
        ConfigFiles files = new ConfigFiles(Optional.empty());

        assertThat(files.find("reference/nothing.csv")).isEmpty();
        assertThatThrownBy(() -> files.open("reference/nothing.csv")).hasMessageContaining("reference/nothing.csv");
    }

    @Test
    void nothing_outside_the_directory_can_be_named() {
        ConfigFiles files = new ConfigFiles(Optional.of(directory.toString()));

        assertThatThrownBy(() -> files.find("../secret")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> files.find("/etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }
}
