package fr.ars.portal.web.description;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.ReferenceData;
import fr.ars.portal.agency.TerritoryView;
import fr.ars.portal.agency.Topic;
import fr.ars.portal.plan.Description;
import fr.ars.portal.plan.Negotiability;
import fr.ars.portal.plan.ObjectiveLine;
import fr.ars.portal.plan.SectionFacts;
import fr.ars.portal.plan.ServiceIndicator;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what is said of a section into words: names instead of codes. */
@RequestScoped
public class FactWords {

    private static final String NOT_SAID = "–";

    @Inject
    ReferenceData reference;

    @Inject
    Agencies agencies;

    @Inject
    Here here;

    @Inject
    Texts texts;

    public FactsInWords of(SectionFacts facts) {
        Description said = facts.description();
        return new FactsInWords(
                said.summary(),
                said.negotiability().map(this::openness).orElse(""),
                said.negotiability().map(FactWords::colour).orElse(""),
                said.reason(),
                said.indicators().stream().map(this::indicator).toList(),
                said.topics().stream().map(this::topic).toList(),
                said.territories().stream().map(this::territory).toList(),
                facts.objectives().stream().map(ObjectiveLine::heading).toList());
    }

    public String openness(Negotiability negotiability) {
        return texts.of("describe.openness." + negotiability);
    }

    public static String colour(Negotiability negotiability) {
        return negotiability.isOpen() ? "success" : "info";
    }

    /** A topic that has gone out of use keeps its code. */
    public String topic(String code) {
        return reference.topics(day()).stream()
                .filter(topic -> topic.code().equals(code))
                .findFirst()
                .map(Topic::label)
                .orElse(code);
    }

    public String territory(String code) {
        return agencies.department(code, day()).map(TerritoryView::name).orElse(code);
    }

    /** The lists are read as they stand on the day of the reader. */
    public LocalDate day() {
        return here.getTime().dateOf(here.getReceivedAt());
    }

    private FactsInWords.Indicator indicator(ServiceIndicator indicator) {
        String dimension = Optional.ofNullable(indicator.dimension())
                .map(which -> texts.of("describe.dimension." + which))
                .orElse(NOT_SAID);
        return new FactsInWords.Indicator(
                indicator.label(),
                dimension,
                measured(indicator.current(), indicator.unit()),
                measured(indicator.target(), indicator.unit()),
                indicator.period().isBlank() ? NOT_SAID : indicator.period());
    }

    private static String measured(String value, String unit) {
        if (value.isBlank()) {
            return NOT_SAID;
        }
        // A value and its unit are not parted at the end of a line.
        return Stream.of(value.strip(), unit.strip())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("\u00A0"));
    }
}
