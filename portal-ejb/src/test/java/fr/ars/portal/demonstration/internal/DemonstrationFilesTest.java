package fr.ars.portal.demonstration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ars.portal.consultation.ContributionState;
import fr.ars.portal.demonstration.DemonstrationAccount;
import fr.ars.portal.demonstration.DemonstrationPeople;
import fr.ars.portal.demonstration.internal.DemonstrationFiles.Consulted;
import fr.ars.portal.demonstration.internal.DemonstrationFiles.Said;
import fr.ars.portal.identity.Demonstration;
import fr.ars.portal.identity.Role;
import fr.ars.portal.kernel.ConfigFiles;
import fr.ars.portal.kernel.SubjectRef;
import fr.ars.portal.mail.EmailAddress;
import fr.ars.portal.plan.importing.DraftImporter;
import fr.ars.portal.plan.importing.outline.ImportedSection;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The files of config/demo as they ship hold together. */
class DemonstrationFilesTest {

    private static final ConfigFiles SHIPPED = new ConfigFiles(Optional.empty());

    private final DemonstrationFiles files = DemonstrationFiles.read(SHIPPED);
    private final DemonstrationPeople people = DemonstrationPeople.in(SHIPPED);

    @Test
    void there_is_somebody_of_every_role_and_everybody_only_once() {
        assertThat(people.oneOfEachRole())
                .extracting(DemonstrationAccount::role)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Role.values())
                        .filter(role -> role != Role.ANYONE)
                        .toList());
        assertThat(people.accounts()).extracting(DemonstrationAccount::email).doesNotHaveDuplicates();
    }

    @Test
    void the_draft_of_a_regional_scheme_reads_as_some_forty_sections() {
        assertThat(sectionNumbers("SRS")).hasSizeGreaterThanOrEqualTo(40).contains("1", "3.2", "9.2");
    }

    @Test
    void every_contribution_is_about_a_section_its_text_has() {
        Map<String, Set<String>> numbers = files.consultations().stream()
                .collect(Collectors.toMap(Consulted::key, consulted -> sectionNumbers(consulted.key())));
        assertThat(files.contributions())
                .hasSizeGreaterThanOrEqualTo(60)
                .allSatisfy(said -> said.section()
                        .ifPresent(number ->
                                assertThat(numbers.get(said.consultation())).contains(number)));
    }

    @Test
    void some_wait_for_a_moderator_some_are_published_some_refused_and_some_late() {
        assertThat(files.contributions())
                .extracting(Said::state)
                .contains(ContributionState.TO_MODERATE, ContributionState.PUBLISHED, ContributionState.REFUSED);
        Consulted closed = consulted("COS");
        int lastDay = closed.span().lastDay() - closed.span().opens();
        assertThat(files.contributions())
                .filteredOn(said -> said.consultation().equals("COS"))
                .filteredOn(said -> said.day() > lastDay)
                .hasSize(2);
    }

    @Test
    void every_contribution_published_in_the_consultation_that_is_over_is_answered() {
        List<String> published = files.contributions().stream()
                .filter(said -> said.consultation().equals("COS"))
                .filter(said -> said.state() == ContributionState.PUBLISHED)
                .map(Said::key)
                .toList();
        List<String> answered = files.answers().stream()
                .filter(given -> given.consultation().equals("COS"))
                .flatMap(given -> given.contributions().stream())
                .toList();
        assertThat(answered).containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void nothing_in_a_consultation_that_is_open_is_still_to_come() {
        assertThat(files.contributions())
                .allSatisfy(
                        said -> assertThat(consulted(said.consultation()).span().opens() + said.day())
                                .isNegative());
    }

    @Test
    void a_synthesis_is_published_by_somebody_else_than_its_author() {
        assertThat(files.consultations())
                .filteredOn(consulted -> consulted.conclusion().isPresent())
                .isNotEmpty()
                .allSatisfy(consulted -> assertThat(
                                consulted.conclusion().orElseThrow().publisher())
                        .isNotEqualTo(consulted.staff()));
    }

    @Test
    void nobody_of_the_demonstration_has_an_address_that_could_exist() {
        SubjectRef nation = new SubjectRef("nation", "FR");
        assertThatThrownBy(() -> new DemonstrationAccount(
                        new EmailAddress("somebody@example.org"), "X", Role.AUDITOR, Optional.of(nation), "x"))
                .hasMessageContaining(Demonstration.DOMAIN);
        assertThat(files.contributions())
                .allSatisfy(said -> assertThat(said.author().domain()).isEqualTo(Demonstration.DOMAIN));
    }

    private Set<String> sectionNumbers(String key) {
        Consulted consulted = consulted(key);
        return DraftImporter.read(consulted.fileName(), new ByteArrayInputStream(consulted.text())).sections().stream()
                .map(ImportedSection::number)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());
    }

    private Consulted consulted(String key) {
        return files.consultations().stream()
                .filter(consulted -> consulted.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
