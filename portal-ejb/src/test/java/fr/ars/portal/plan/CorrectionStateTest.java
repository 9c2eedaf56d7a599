package fr.ars.portal.plan;

import static fr.ars.portal.plan.CorrectionState.DONE;
import static fr.ars.portal.plan.CorrectionState.SUPERSEDED;
import static fr.ars.portal.plan.CorrectionState.UNDONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A correction is undone and done again until another takes its way. */
class CorrectionStateTest {

    private static final Map<CorrectionState, Set<CorrectionState>> TABLE =
            Map.of(DONE, Set.of(UNDONE), UNDONE, Set.of(DONE, SUPERSEDED), SUPERSEDED, Set.of());

    @ParameterizedTest
    @EnumSource
    void a_state_becomes_what_the_table_says(CorrectionState state) {
        for (CorrectionState next : CorrectionState.values()) {
            assertThat(state.mayBecome(next))
                    .as(state + " → " + next)
                    .isEqualTo(TABLE.getOrDefault(state, Set.of()).contains(next));
        }
    }
}
