package fr.ars.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ars.portal.support.Chromium;
import fr.ars.portal.support.Window;
import fr.ars.portal.support.Window.Fetched;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader has to fetch: 150 kB the first time without fonts, two fonts at most, 30 kB afterwards. */
class WeightBrowserIT {

    private static final int FIRST_VISIT = 150_000;
    private static final int LATER_VISITS = 30_000;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/bretagne", "/bretagne/reclamations", "/bretagne/consultations"})
    void a_page_is_light(String path) {
        try (Window window = CHROMIUM.window(1280)) {
            List<Fetched> first = window.open(path).fetched();
            assertThat(bytes(first, file -> !file.kind().equals("font"))).isLessThanOrEqualTo(FIRST_VISIT);
            assertThat(first).filteredOn(file -> file.kind().equals("font")).hasSizeLessThanOrEqualTo(2);
            assertThat(first).allMatch(file -> file.bytes() > 0, "counted in bytes");
            assertThat(bytes(window.open(path).fetched(), file -> true)).isLessThanOrEqualTo(LATER_VISITS);
        }
    }

    private static int bytes(List<Fetched> files, Predicate<Fetched> which) {
        return files.stream().filter(which).mapToInt(Fetched::bytes).sum();
    }
}
