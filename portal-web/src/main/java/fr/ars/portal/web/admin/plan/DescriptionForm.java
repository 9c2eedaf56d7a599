package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.Description;
import fr.ars.portal.plan.Negotiability;
import fr.ars.portal.plan.ObjectiveId;
import fr.ars.portal.plan.SectionFacts;
import fr.ars.portal.web.faces.Pressed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is said of a section, as it is typed: nothing of it is lost when it is refused. */
@Named
@RequestScoped
public class DescriptionForm {

    @Inject
    Pressed pressed;

    @Inject
    IndicatorRows indicators;

    private String summary = "";
    private String negotiability = "";
    private String reason = "";
    private String kind = "";
    private int seen;
    private List<String> topics = List.of();
    private List<String> territories = List.of();
    private List<String> objectives = List.of();

    /** What stands now; what was sent comes over it. */
    void show(SectionFacts facts) {
        Description said = facts.description();
        summary = said.summary();
        negotiability = said.negotiability().map(Negotiability::name).orElse("");
        reason = said.reason();
        kind = said.kind().orElse("");
        seen = facts.seen();
        topics = ticked("topics", said.topics());
        territories = ticked("territories", said.territories());
        objectives = ticked(
                "objectives",
                said.objectives().stream().map(ObjectiveId::toString).toList());
        indicators.show(said.indicators());
    }

    private List<String> ticked(String name, List<String> saved) {
        return pressed.isSent() ? pressed.values(name) : saved;
    }

    Description read() {
        return new Description(
                // Browsers send two characters at each end of line; a person counts one.
                summary.replace("\r\n", "\n").strip(),
                Arrays.stream(Negotiability.values())
                        .filter(each -> each.name().equals(negotiability))
                        .findFirst(),
                reason.replace("\r\n", "\n").strip(),
                indicators.indicators(),
                topics,
                territories,
                objectives.stream()
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(id -> new ObjectiveId(Long.parseLong(id)))
                        .toList(),
                Optional.of(kind).filter(code -> !code.isEmpty()));
    }

    public boolean isTopic(String code) {
        return topics.contains(code);
    }

    public boolean isTerritory(String code) {
        return territories.contains(code);
    }

    public boolean isObjective(String id) {
        return objectives.contains(id);
    }

    public int getTopicCount() {
        return topics.size();
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getNegotiability() {
        return negotiability;
    }

    public void setNegotiability(String negotiability) {
        this.negotiability = negotiability;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
