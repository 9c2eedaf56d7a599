package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.consultation.Announcement;
import fr.ars.portal.consultation.ConsultationException;
import fr.ars.portal.consultation.ConsultationView;
import fr.ars.portal.consultation.NoticeView;
import fr.ars.portal.plan.PlanService;
import fr.ars.portal.plan.PlanStructures;
import fr.ars.portal.plan.VersionLine;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Option;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What is said of a consultation, as typed; what it means is decided when it is read. */
@Named
@RequestScoped
public class AnnouncementForm {

    @Inject
    NoticeForm notices;

    @Inject
    PlanService plans;

    @Inject
    FormErrors errors;

    @Inject
    Here here;

    @Inject
    PlanStructures structures;

    @Inject
    Texts texts;

    private final Map<String, String> typed = new HashMap<>();
    private int version;

    /** Shows what has been said so far. */
    void show(ConsultationView view, NoticeView notice) {
        notices.show(notice);
        typed.put("title", view.line().title());
        typed.put("purpose", view.purpose());
        typed.put("decider", view.decider());
        typed.put("openToChange", view.openToChange());
        choose(Long.toString(view.draftVersion()));
        CivilTime opening = CivilTime.ofOpening(view.line().opensAt(), zone());
        CivilTime closing = CivilTime.ofClosing(view.line().closesAt(), zone());
        typed.put("opensDay", opening.day());
        typed.put("opensTime", opening.time());
        typed.put("closesDay", closing.day());
        typed.put("closesTime", closing.time());
        version = view.version();
    }

    void choose(String draft) {
        typed.put("draftVersion", draft);
    }

    /** What has been typed makes; empty, with what is wrong said beside each field, when it makes nothing. */
    Optional<Announcement> read() {
        Optional<Instant> opens = instant("opens", time -> time.opening(zone()));
        Optional<Instant> closes = instant("closes", time -> time.closing(zone()));
        long draft = chosenDraft();
        if (opens.filter(time -> time.isBefore(here.getReceivedAt())).isPresent()) {
            errors.add("opensDay", "consultation.opens-in-the-past");
        }
        // Even when a time is missing the texts are checked, so that everything wrong is said at once.
        Instant from = opens.orElse(Instant.EPOCH);
        try {
            Announcement announcement = new Announcement(
                    text("title"),
                    text("purpose"),
                    text("decider"),
                    text("openToChange"),
                    draft,
                    from,
                    opens.isPresent() ? closes.orElse(from.plusSeconds(1)) : from.plusSeconds(1),
                    notices.notice(),
                    notices.reach());
            errors.check(announcement);
            notices.check(announcement);
            return errors.isAny() ? Optional.empty() : Optional.of(announcement);
        } catch (ConsultationException e) {
            errors.add("closesDay", e);
            return Optional.empty();
        }
    }

    private Optional<Instant> instant(String which, Function<CivilTime, Instant> meaning) {
        try {
            return Optional.of(meaning.apply(new CivilTime(text(which + "Day"), text(which + "Time"))));
        } catch (CivilTimeException e) {
            errors.add(which + (e.isAboutTheDay() ? "Day" : "Time"), e);
            return Optional.empty();
        }
    }

    /** Only what is offered: a frozen text of the agency. */
    private long chosenDraft() {
        Optional<VersionLine> chosen = plans.frozen(here.scope()).stream()
                .filter(draft -> draft.id().toString().equals(text("draftVersion")))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.add("draftVersion", "consultation.draft-missing");
        }
        return chosen.map(draft -> draft.id().value()).orElse(0L);
    }

    /** Browsers send two characters at each end of line; a person counts one. */
    private String text(String field) {
        return Objects.requireNonNullElse(typed.get(field), "")
                .replace("\r\n", "\n")
                .strip();
    }

    private ZoneId zone() {
        return here.getTime().zone().id();
    }

    public List<Option> getDrafts() {
        return plans.frozen(here.scope()).stream()
                .map(draft -> Option.of(
                        draft.id().toString(),
                        draft.planLabel() + " – " + structures.partOf(draft) + " – "
                                + texts.with("plan.version", List.of(draft.number()))))
                .toList();
    }

    public String getZoneName() {
        return here.getTime().zone().name();
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
