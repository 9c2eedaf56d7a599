package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.agency.FrenchTime;
import fr.ars.portal.consultation.ConsultationId;
import fr.ars.portal.consultation.ConsultationLine;
import fr.ars.portal.consultation.ConsultationQueries;
import fr.ars.portal.consultation.ConsultationService;
import fr.ars.portal.consultation.ConsultationState;
import fr.ars.portal.consultation.ConsultationView;
import fr.ars.portal.consultation.DurationRule;
import fr.ars.portal.consultation.Figures;
import fr.ars.portal.consultation.LifeQueries;
import fr.ars.portal.consultation.NoticeView;
import fr.ars.portal.consultation.Phase;
import fr.ars.portal.identity.Caller;
import fr.ars.portal.identity.Capability;
import fr.ars.portal.kernel.Deadline;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.PlanQueries;
import fr.ars.portal.plan.PlanStructures;
import fr.ars.portal.plan.VersionLine;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The consultation of the address as the agency sees it, read once for whatever the page shows of it. */
@Named("managed")
@RequestScoped
public class ManagedConsultation {

    @Inject
    ConsultationService service;

    @Inject
    ConsultationQueries consultations;

    @Inject
    LifeQueries life;

    @Inject
    PlanQueries plans;

    @Inject
    Caller caller;

    @Inject
    Here here;

    @Inject
    PlanStructures structures;

    @Inject
    Texts texts;

    @SuppressWarnings("NullAway.Init")
    private ConsultationView view;

    private @Nullable List<OutlineEntry> outline;
    private @Nullable Figures figures;
    private @Nullable Deadline shortest;
    private @Nullable NoticeView notice;

    /** The service refuses whoever may not see it. */
    @PostConstruct
    void open() {
        view = service.read(here.scope(), new ConsultationId(here.id()));
    }

    public ConsultationView getView() {
        return view;
    }

    public ConsultationLine getLine() {
        return view.line();
    }

    ConsultationId id() {
        return view.line().id();
    }

    public String getOpens() {
        return time().moment(getLine().opensAt());
    }

    public String getCloses() {
        return time().end(getLine().closesAt());
    }

    FrenchTime time() {
        return here.getTime();
    }

    /** The draft that is submitted, as a line of words. */
    public String getText() {
        VersionLine draft = draft();
        return draft.planLabel() + " – " + structures.partOf(draft) + " – "
                + texts.with("plan.version", List.of(draft.number()));
    }

    private VersionLine draft() {
        return plans.version(new DraftVersionId(view.draftVersion())).orElseThrow();
    }

    public List<OutlineEntry> getOutline() {
        if (outline == null) {
            outline = plans.outline(new DraftVersionId(view.draftVersion()));
        }
        return outline;
    }

    /** The heading of the section something is about; empty when it is about the whole text. */
    String heading(Optional<Long> section) {
        return section.flatMap(id -> getOutline().stream()
                        .filter(entry -> entry.section().value() == id)
                        .findFirst())
                .map(OutlineEntry::heading)
                .orElse("");
    }

    public Figures getFigures() {
        if (figures == null) {
            figures = consultations.figures(id());
        }
        return figures;
    }

    /** The earliest closing. */
    public Deadline getShortest() {
        if (shortest == null) {
            shortest = service.shortestOf(here.scope(), id());
        }
        return shortest;
    }

    public NoticeView getNotice() {
        if (notice == null) {
            notice = life.notice(id()).orElseThrow();
        }
        return notice;
    }

    public String getEarliestClosing() {
        return time().end(getShortest().expiresAt());
    }

    /** Where that is written. */
    public String getShortestSource() {
        return getShortest().rule().legalSource().orElse("");
    }

    /** Whether a text asks for this consultation and says how long it lasts. */
    public boolean isStatutory() {
        return getNotice().notice().rule() != DurationRule.ONLINE;
    }

    public boolean isTooShort() {
        return getLine().closesAt().isBefore(getShortest().expiresAt());
    }

    public boolean isDraft() {
        return getLine().state() == ConsultationState.DRAFT;
    }

    /** Announced, and not over yet. */
    public boolean isUnderWay() {
        return phase() == Phase.UPCOMING || phase() == Phase.OPEN;
    }

    public boolean isClosed() {
        return phase().isOver();
    }

    public boolean isSuspended() {
        return phase() == Phase.SUSPENDED;
    }

    /** Closed, and nobody has begun to read what was received. */
    public boolean isToAnalyse() {
        return phase() == Phase.CLOSED && getLine().state() == ConsultationState.PLANNED;
    }

    public boolean isAnswered() {
        return phase().isAnswered();
    }

    /** Whether it may be near its end: its synthesis is published, or why there is none may be. */
    public boolean isToArchive() {
        return isAnswered() || getLine().state() == ConsultationState.ANALYSIS;
    }

    public boolean isMayFollowUp() {
        return caller.may(Capability.PUBLISH_FOLLOW_UP, here.scope());
    }

    public boolean isMayWrite() {
        return caller.may(Capability.WRITE_TO_CONTRIBUTORS, here.scope());
    }

    Phase phase() {
        return getLine().phase();
    }

    public boolean isMayManage() {
        return caller.may(Capability.MANAGE_CONSULTATION, here.scope());
    }

    public boolean isMayModerate() {
        return caller.may(Capability.MODERATE, here.scope());
    }

    public boolean isMayAnswer() {
        return caller.may(Capability.ANSWER, here.scope());
    }
}
