package fr.ars.portal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningPartsTest {

    private final List<String> stopped = new ArrayList<>();
    private final RunningParts parts = new RunningParts();

    @Test
    void parts_are_stopped_once_and_the_last_one_first() {
        parts.add(() -> stopped.add("database"));
        parts.add(() -> stopped.add("server"));
        parts.close();
        parts.close();
        assertThat(stopped).containsExactly("server", "database");
    }

    @Test
    void a_part_that_fails_to_stop_does_not_keep_the_others_running() {
        parts.add(() -> stopped.add("database"));
        parts.add(() -> {
            throw new IllegalStateException("stuck");
        });
        parts.close();
        assertThat(stopped).containsExactly("database");
    }

    @Test
    void a_part_that_comes_too_late_is_stopped_at_once() {
        parts.close();
        assertThatThrownBy(() -> parts.add(() -> stopped.add("server"))).isInstanceOf(CannotStart.class);
        assertThat(stopped).containsExactly("server");
        assertThat(parts.isClosed()).isTrue();
    }
}
