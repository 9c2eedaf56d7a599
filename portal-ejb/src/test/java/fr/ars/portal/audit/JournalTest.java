package fr.ars.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JournalTest {

    @Test
    void whoever_has_not_signed_in_is_a_visitor() {
        assertThat(Journal.actorNamed(null)).isEqualTo("visitor");
        assertThat(Journal.actorNamed(() -> "ANONYMOUS")).isEqualTo("visitor");
        assertThat(Journal.actorNamed(() -> "42")).isEqualTo("42");
    }
}
