package fr.ars.portal.web.consultation;

import fr.ars.portal.plan.DescriptionQueries;
import fr.ars.portal.plan.Negotiability;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.SectionMark;
import fr.ars.portal.web.description.FactWords;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Option;
import fr.ars.portal.web.faces.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The outline of a text, or the sections of it that are about a topic, name a territory or are open to change. Only what
 * occurs in the text is offered.
 */
@Named
@RequestScoped
public class OutlineFilter {

    /** Anything can be changed, be it much or little. */
    private static final String CHANGEABLE = "modifiable";

    @Inject
    DescriptionQueries descriptions;

    @Inject
    Reading reading;

    @Inject
    FactWords words;

    @Inject
    Here here;

    @Inject
    Texts texts;

    private @Nullable Map<Long, SectionMark> marks;
    private String topic = "";
    private String territory = "";
    private String openness = "";

    @PostConstruct
    void open() {
        topic = here.parameter("theme").orElse("");
        territory = here.parameter("territoire").orElse("");
        openness = here.parameter("ouverture").orElse("");
    }

    public boolean isActive() {
        return isUseful() && !(topic + territory + openness).isEmpty();
    }

    /** Whether there is anything to choose by. */
    public boolean isUseful() {
        return marks().values().stream()
                .anyMatch(mark -> mark.negotiability().isPresent()
                        || !mark.topics().isEmpty()
                        || !mark.territories().isEmpty());
    }

    public List<OutlineEntry> getEntries() {
        return isActive() ? reading.getOutline().stream().filter(this::isChosen).toList() : reading.getOutline();
    }

    private boolean isChosen(OutlineEntry entry) {
        SectionMark mark = of(entry);
        return (topic.isEmpty() || mark.isAbout(topic))
                && (territory.isEmpty() || mark.territories().contains(territory))
                && (openness.isEmpty() || isOpenness(mark));
    }

    private boolean isOpenness(SectionMark mark) {
        return mark.negotiability()
                .filter(each -> openness.equals(CHANGEABLE)
                        ? each.isOpen()
                        : each.name().equals(openness))
                .isPresent();
    }

    /** What stands beside a section that is open to change; "" beside the others. */
    public String mark(OutlineEntry entry) {
        return of(entry)
                .negotiability()
                .filter(Negotiability::isOpen)
                .map(words::openness)
                .orElse("");
    }

    /** The topics of the text, and those they are within. */
    public List<Option> getTopics() {
        return options(SectionMark::topics, code -> Stream.of(code.replaceFirst("\\..*", ""), code), words::topic);
    }

    public List<Option> getTerritories() {
        return options(SectionMark::territories, Stream::of, words::territory);
    }

    private List<Option> options(
            Function<SectionMark, List<String>> codes,
            Function<String, Stream<String>> andAbove,
            Function<String, String> label) {
        return sections()
                .map(codes)
                .flatMap(List::stream)
                .flatMap(andAbove)
                .distinct()
                .sorted()
                .map(code -> Option.of(code, label.apply(code)))
                .toList();
    }

    public List<Option> getOpennesses() {
        List<Option> offered = new ArrayList<>();
        List<Negotiability> there = Arrays.stream(Negotiability.values())
                .filter(each -> sections().anyMatch(mark -> mark.negotiability().equals(Optional.of(each))))
                .toList();
        if (there.stream().anyMatch(Negotiability::isOpen)) {
            offered.add(Option.of(CHANGEABLE, texts.of("describe.filter-changeable")));
        }
        there.forEach(each -> offered.add(Option.of(each.name(), words.openness(each))));
        return offered;
    }

    /** What was left out of the text counts nowhere. */
    private Stream<SectionMark> sections() {
        return reading.getOutline().stream().map(this::of);
    }

    private SectionMark of(OutlineEntry entry) {
        return marks().getOrDefault(entry.section().value(), SectionMark.NONE);
    }

    private Map<Long, SectionMark> marks() {
        if (marks == null) {
            marks = descriptions.marks(reading.version());
        }
        return marks;
    }

    public String getTopic() {
        return topic;
    }

    public String getTerritory() {
        return territory;
    }

    public String getOpenness() {
        return openness;
    }
}
