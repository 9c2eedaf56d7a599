package fr.ars.portal.web.consultation;

import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.PlanQueries;
import fr.ars.portal.plan.reading.ReadableText;
import fr.ars.portal.plan.reading.TextWords;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Frozen texts as they are read, the last ones asked for kept in memory: they never change. */
@ApplicationScoped
public class ReadableTexts {

    /** A text of 300 pages takes some 6 MB. */
    private static final int KEPT = 16;

    @Inject
    PlanQueries plans;

    @Inject
    Texts texts;

    private final Map<DraftVersionId, ReadableText> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DraftVersionId, ReadableText> eldest) {
            return size() > KEPT;
        }
    };

    /** Only for versions that are submitted to the public, and so frozen. */
    ReadableText of(DraftVersionId version) {
        return find(version).orElseGet(() -> {
            ReadableText text = ReadableText.of(plans.bodies(version), new BundledWords(texts));
            synchronized (kept) {
                kept.put(version, text);
            }
            return text;
        });
    }

    private Optional<ReadableText> find(DraftVersionId version) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(version));
        }
    }

    private record BundledWords(Texts texts) implements TextWords {

        @Override
        public String passage() {
            return texts.of("reading.passage");
        }

        @Override
        public String table(int number) {
            return texts.with("reading.table", List.of(number));
        }

        @Override
        public String csv() {
            return texts.of("reading.csv");
        }

        @Override
        public String scroll() {
            return texts.of("reading.scroll");
        }
    }
}
