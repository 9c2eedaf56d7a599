package fr.ars.portal.web.admin.plan;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.ReferenceData;
import fr.ars.portal.agency.SectionType;
import fr.ars.portal.agency.TerritoryView;
import fr.ars.portal.agency.Topic;
import fr.ars.portal.plan.Negotiability;
import fr.ars.portal.plan.ObjectiveLine;
import fr.ars.portal.plan.ObjectiveService;
import fr.ars.portal.plan.SectionKinds;
import fr.ars.portal.plan.ServiceIndicator.Dimension;
import fr.ars.portal.web.description.FactWords;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Option;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be chosen when a section is described. */
@Named
@RequestScoped
public class DescriptionChoices {

    @Inject
    ReferenceData reference;

    @Inject
    Agencies agencies;

    @Inject
    ObjectiveService objectives;

    @Inject
    SectionKinds kinds;

    @Inject
    FactWords words;

    @Inject
    Draft draft;

    @Inject
    Here here;

    @Inject
    Texts texts;

    public List<Option> getOpenness() {
        return Arrays.stream(Negotiability.values())
                .map(each -> Option.of(each.name(), words.openness(each)))
                .toList();
    }

    public List<Option> getDimensions() {
        return Arrays.stream(Dimension.values())
                .map(each -> Option.of(each.name(), texts.of("describe.dimension." + each)))
                .toList();
    }

    public List<Option> getKinds() {
        return kinds.on(words.day()).stream()
                .map(type -> Option.of(type.code(), type.label()))
                .toList();
    }

    /** What the section is taken for as long as nobody says otherwise. */
    public String guessed(String anchor) {
        return kinds.of(draft.requireSection(anchor), Optional.empty(), words.day())
                .map(SectionType::label)
                .orElse("");
    }

    /** Topics, each followed by those within it. */
    public List<Topic> getTopics() {
        return reference.topics(words.day());
    }

    public List<TerritoryView> getTerritories() {
        return here.scope()
                .agency()
                .map(agency -> agencies.departmentsOf(agency, words.day()))
                .orElse(List.of());
    }

    public List<ObjectiveLine> getObjectives() {
        return objectives.objectives(here.scope(), draft.id());
    }
}
