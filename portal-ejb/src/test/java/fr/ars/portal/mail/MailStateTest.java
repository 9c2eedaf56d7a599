package fr.ars.portal.mail;

import static fr.ars.portal.mail.MailState.FAILED;
import static fr.ars.portal.mail.MailState.QUEUED;
import static fr.ars.portal.mail.MailState.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailStateTest {

    private static final Map<MailState, Set<MailState>> ALLOWED =
            Map.of(QUEUED, Set.of(SENT, FAILED), FAILED, Set.of(SENT), SENT, Set.of());

    @ParameterizedTest
    @EnumSource
    void it_goes_where_the_table_says(MailState from) {
        for (MailState to : MailState.values()) {
            assertThat(from.canBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(ALLOWED.getOrDefault(from, Set.of()).contains(to));
        }
    }
}
