package fr.ars.portal.web.consultation;

import fr.ars.portal.consultation.Capacity;
import fr.ars.portal.consultation.ContributionFilter;
import fr.ars.portal.consultation.Outcome;
import fr.ars.portal.consultation.Stance;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Option;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which contributions the address asks for: {@code ?section=…&position=…&qualite=…&reponse=oui&suite=…&tri=anciennes}.
 * What is not understood asks for nothing, since links outlive releases.
 */
@Named
@RequestScoped
public class AskedContributions {

    private static final String YES = "oui";
    private static final String NO = "non";
    private static final String OLDEST = "anciennes";

    @Inject
    Here here;

    @Inject
    Reading reading;

    @Inject
    Texts texts;

    ContributionFilter filter() {
        return new ContributionFilter(
                section().map(entry -> entry.section().value()),
                constant("position", Stance.values()),
                constant("qualite", Capacity.values()),
                here.parameter("reponse")
                        .filter(value -> value.equals(YES) || value.equals(NO))
                        .map(YES::equals),
                constant("suite", Outcome.values()),
                here.parameter("tri").filter(OLDEST::equals).isPresent());
    }

    private Optional<OutlineEntry> section() {
        return here.parameter("section")
                .flatMap(anchor -> reading.getOutline().stream()
                        .filter(entry -> entry.anchor().equals(anchor))
                        .findFirst());
    }

    private <E extends Enum<E>> Optional<E> constant(String name, E[] values) {
        return here.parameter(name)
                .flatMap(asked -> Arrays.stream(values)
                        .filter(value -> value.name().equals(asked))
                        .findFirst());
    }

    /** What the address carries, for the form to show again. */
    public String value(String name) {
        return here.parameter(name).orElse("");
    }

    public boolean isNarrow() {
        return filter().isNarrow();
    }

    public List<Option> getSections() {
        return options(reading.getOutline(), OutlineEntry::anchor, OutlineEntry::heading);
    }

    public List<Option> getStances() {
        return options(Stance.values(), "contribution.stance.");
    }

    public List<Option> getCapacities() {
        return options(Capacity.values(), "contribution.capacity.");
    }

    public List<Option> getOutcomes() {
        return options(Outcome.values(), "contribution.outcome.");
    }

    public List<Option> getAnswers() {
        return List.of(
                Option.of(YES, texts.of("figure.answered-only")), Option.of(NO, texts.of("figure.unanswered-only")));
    }

    public List<Option> getOrders() {
        return List.of(Option.of(OLDEST, texts.of("figure.oldest-first")));
    }

    private List<Option> options(Enum<?>[] values, String prefix) {
        return options(Arrays.asList(values), Enum::name, value -> texts.of(prefix + value.name()));
    }

    private static <T> List<Option> options(
            List<T> values, Function<? super T, String> value, Function<? super T, String> label) {
        return values.stream()
                .map(each -> Option.of(value.apply(each), label.apply(each)))
                .toList();
    }
}
