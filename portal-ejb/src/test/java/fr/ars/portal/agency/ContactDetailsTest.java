package fr.ars.portal.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactDetailsTest {

    @Test
    void a_field_left_blank_is_not_known() {
        ContactDetails typed = new ContactDetails(
                Optional.of(" contact@example.org "),
                Optional.of("  "),
                Optional.of(""),
                Optional.of("\n"),
                Optional.empty());

        assertThat(typed)
                .isEqualTo(new ContactDetails(
                        Optional.of("contact@example.org"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void a_unit_for_the_whole_agency_has_no_departement() {
        UnitDetails unit = new UnitDetails(
                UnitKind.SIEGE, " Siège ", Optional.of(" "), Optional.of("siege@example.org"), " 01 00 00 00 00 ");

        assertThat(unit)
                .isEqualTo(new UnitDetails(
                        UnitKind.SIEGE, "Siège", Optional.empty(), Optional.of("siege@example.org"), "01 00 00 00 00"));
    }
}
