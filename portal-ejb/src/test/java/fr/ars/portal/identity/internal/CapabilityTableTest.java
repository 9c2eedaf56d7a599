package fr.ars.portal.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.ars.portal.identity.Capability;
import fr.ars.portal.identity.Extent;
import fr.ars.portal.identity.Role;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CapabilityTableTest {

    private static final String HEAD = "capability,role,extent,reach,note,source\n";

    @ParameterizedTest
    @EnumSource
    void every_capability_has_a_row_in_the_table_we_ship(Capability capability) {
        assertThat(Arrays.stream(Role.values()).flatMap(role -> Shipped.table().right(capability, role).stream()))
                .isNotEmpty();
    }

    @Test
    void what_has_no_row_is_given_to_nobody() {
        CapabilityTable table = new CapabilityTable(HEAD + "MODERATE,COMMUNICATION,FULL,SCOPE,,test\n");
        assertThat(table.right(Capability.ANSWER, Role.COMMUNICATION)).isEmpty();
        assertThat(table.right(Capability.MODERATE, Role.AUDITOR)).isEmpty();
        assertThat(table.right(Capability.MODERATE, Role.COMMUNICATION))
                .contains(new CapabilityTable.Right(Extent.FULL, false));
    }

    @Test
    void a_pair_given_twice_stops_the_start() {
        String twice = "MODERATE,COMMUNICATION,READ,SCOPE,,test\nMODERATE,COMMUNICATION,FULL,SCOPE,,test\n";
        assertThatThrownBy(() -> new CapabilityTable(HEAD + twice))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MODERATE is given twice to COMMUNICATION");
    }

    @Test
    void a_name_nobody_knows_stops_the_start() {
        assertThatThrownBy(() -> new CapabilityTable(HEAD + "MODERATE,CLOWN,FULL,SCOPE,,test\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CLOWN");
    }
}
