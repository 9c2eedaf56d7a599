package fr.ars.portal.files;

import static fr.ars.portal.files.FileState.CLEAN;
import static fr.ars.portal.files.FileState.INFECTED;
import static fr.ars.portal.files.FileState.NOT_SCANNED;
import static fr.ars.portal.files.FileState.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileStateTest {

    private static final Map<FileState, Set<FileState>> ALLOWED = Map.of(
            RECEIVED, Set.of(CLEAN, NOT_SCANNED, INFECTED),
            NOT_SCANNED, Set.of(CLEAN, INFECTED),
            CLEAN, Set.of(),
            INFECTED, Set.of());

    @ParameterizedTest
    @EnumSource
    void it_goes_where_the_table_says(FileState from) {
        for (FileState to : FileState.values()) {
            assertThat(from.canBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(ALLOWED.getOrDefault(from, Set.of()).contains(to));
        }
    }
}
