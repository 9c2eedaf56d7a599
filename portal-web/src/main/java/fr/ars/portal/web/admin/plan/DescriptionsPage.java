package fr.ars.portal.web.admin.plan;

import fr.ars.portal.agency.SectionType;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.SectionKinds;
import fr.ars.portal.plan.SectionMark;
import fr.ars.portal.web.description.FactWords;
import fr.ars.portal.web.faces.Redirect;
import fr.ars.portal.web.faces.Route;
import fr.ars.portal.web.faces.Tab;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sections of a draft and what each still lacks: some hundreds are described over days. */
@Named
@RequestScoped
public class DescriptionsPage {

    @Inject
    Draft draft;

    @Inject
    Describing describing;

    @Inject
    SectionKinds kinds;

    @Inject
    FactWords words;

    @Inject
    Redirect redirect;

    @Inject
    Texts texts;

    /**
     * A section in the list.
     *
     * @param kind what it is, in words; "" when nothing tells
     * @param missing what it lacks, in words; "" when nothing
     */
    public record Row(OutlineEntry section, String kind, String openness, String colour, String missing) {}

    public List<Row> getRows() {
        return describing.lacking(describing.filling()).stream().map(this::row).toList();
    }

    private Row row(OutlineEntry section) {
        SectionMark mark = describing.mark(section);
        String missing = Arrays.stream(Filling.values())
                .filter(each -> each.isMissing(mark))
                .map(each -> texts.of("describe.missing." + each))
                .collect(Collectors.joining(", "));
        return new Row(
                section,
                kinds.of(section, mark.kind(), words.day())
                        .map(SectionType::label)
                        .orElse(""),
                mark.negotiability().map(words::openness).orElse(""),
                mark.negotiability().map(FactWords::colour).orElse(""),
                missing);
    }

    /** All sections, or those that lack something, with how many they are. */
    public List<Tab> getTabs() {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab("describe.list.all", Optional.empty()));
        for (Filling each : Filling.values()) {
            tabs.add(tab("describe.list." + each, Optional.of(each)));
        }
        return tabs;
    }

    private Tab tab(String key, Optional<Filling> which) {
        String query = which.map(each -> "?" + Filling.PARAMETER + "=" + each.address())
                .orElse("");
        return new Tab(
                texts.with(key, List.of(describing.lacking(which).size())),
                redirect.address(Route.ADMIN_DESCRIPTIONS, draft.id()) + query,
                describing.filling().equals(which));
    }
}
