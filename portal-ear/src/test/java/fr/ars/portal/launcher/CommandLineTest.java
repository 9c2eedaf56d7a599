package fr.ars.portal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @Test
    void a_demonstration_at_this_machines_address_by_default() {
        assertThat(settings(Map.of("portal.port", "8085"), Map.of()).portal())
                .containsEntry("portal.demo", "true")
                .containsEntry("portal.address", "http://localhost:8085");
    }

    @Test
    void settings_of_the_command_line_reach_the_application() {
        Map<String, String> given = Map.of(
                "portal.mail.starttls", "false",
                "portal.mail.user", "u",
                "portal.mail.password", "p",
                "portal.mail.from", "a@portal.example",
                "portal.mail.name", "N",
                "portal.address", "https://portal.example");
        assertThat(settings(given, Map.of()).portal()).containsAllEntriesOf(given);
    }

    @Test
    void what_is_not_given_is_left_to_the_applications_own_defaults() {
        assertThat(settings(Map.of("portal.mail.host", ""), Map.of()).portal()).doesNotContainKey("portal.mail.host");
    }

    @Test
    void the_environment_is_asked_where_the_command_line_says_nothing() {
        Map<String, String> environment = Map.of(
                "PORTAL_ADDRESS", "https://portal.example",
                "PORTAL_DB_URL", "jdbc:mariadb://db/portal",
                "PORTAL_DB_PASSWORD", "secret");
        Settings settings = settings(Map.of("portal.db.user", "me", "portal.address", ""), environment);
        assertThat(settings.portal()).containsEntry("portal.address", "https://portal.example");
        assertThat(settings.external()).contains(new Settings.Database("jdbc:mariadb://db/portal", "me", "secret"));
    }

    @Test
    void the_databases_account_is_not_told_twice() {
        Settings settings = settings(Map.of("portal.db.url", "jdbc:mariadb://db/portal"), Map.of());
        assertThat(settings.portal().keySet()).noneMatch(name -> name.startsWith("portal.db."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "0", "65536", "-1", "99999999999"})
    void a_port_is_a_number_that_ports_have(String port) {
        assertThatThrownBy(() -> settings(Map.of("portal.port", port), Map.of()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("-Dportal.port=" + port);
    }

    private static Settings settings(Map<String, String> given, Map<String, String> environment) {
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "launcher.payara.zip", "payara.zip",
                "launcher.payara.sha256", "0",
                "launcher.work", "work",
                "launcher.ear", "portal.ear",
                "launcher.data", "data"));
        properties.putAll(given);
        return new CommandLine(properties, environment).settings();
    }
}
