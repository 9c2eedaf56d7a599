package fr.ars.portal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FailureTextTest {

    @Test
    void it_names_the_chain_of_causes() {
        Exception failure = new IllegalStateException("mail 12 not sent", new IOException("connection refused"));

        assertThat(FailureText.of(failure))
                .isEqualTo("IllegalStateException: mail 12 not sent < IOException: connection refused");
    }

    @Test
    void a_message_repeated_by_its_wrapper_is_said_once() {
        assertThat(FailureText.of(new RuntimeException(new IOException("refused"))))
                .isEqualTo("RuntimeException: java.io.IOException: refused < IOException");
    }

    @Test
    void what_identifies_a_person_is_masked() {
        String secret = Secret.random().value();
        Exception failure = new IOException(
                "550 <jeanne.le-bras+sante@example.org> unknown,\n call +33 6 12 34 56 78 or 0298765432, link "
                        + secret);

        assertThat(FailureText.of(failure))
                .isEqualTo("IOException: 550 <…@…> unknown, call … or …, link …")
                .doesNotContain(secret);
    }

    @Test
    void a_cause_that_points_back_at_itself_ends() {
        Exception first = new Exception("first");
        Exception second = new Exception("second", first);
        first.initCause(second);

        assertThat(FailureText.of(second)).isEqualTo("Exception: second < Exception: first");
    }

    @Test
    void it_fits_its_column() {
        assertThat(FailureText.of(new Exception("x".repeat(5000)))).hasSize(FailureText.LONGEST);
    }
}
