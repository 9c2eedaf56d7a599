package fr.ars.portal.web.admin.consultation;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.agency.AgencyView;
import fr.ars.portal.consultation.Announcement;
import fr.ars.portal.consultation.ClosingMode;
import fr.ars.portal.consultation.DurationRule;
import fr.ars.portal.consultation.Notice;
import fr.ars.portal.consultation.NoticeView;
import fr.ars.portal.consultation.Reach;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.web.faces.FormErrors;
import fr.ars.portal.web.faces.Here;
import fr.ars.portal.web.faces.Option;
import fr.ars.portal.web.faces.Pressed;
import fr.ars.portal.web.faces.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the notice of a consultation says, as typed, and for a national one where it is held and how it ends. */
@Named
@RequestScoped
public class NoticeForm {

    private static final String AGENCIES = "agencies";

    @Inject
    Agencies agencies;

    @Inject
    Pressed pressed;

    @Inject
    FormErrors errors;

    @Inject
    Here here;

    @Inject
    Texts texts;

    private final Map<String, String> typed = new HashMap<>(Map.of(
            "rule", DurationRule.ONLINE.name(),
            "legalBasis", Notice.ONLINE.legalBasis(),
            "modalities", Notice.ONLINE.modalities()));

    private List<String> chosen = List.of();

    /** Shows what has been said so far. */
    void show(NoticeView said) {
        Notice notice = said.notice();
        typed.put("rule", Objects.toString(notice.rule(), ""));
        typed.put("legalBasis", notice.legalBasis());
        typed.put("raaReference", notice.raaReference());
        typed.put("modalities", notice.modalities());
        typed.put("mode", said.mode().name());
        Optional<CivilTime> published = notice.publishedAt().map(at -> CivilTime.ofOpening(at, zone()));
        typed.put("noticeDay", published.map(CivilTime::day).orElse(""));
        typed.put("noticeTime", published.map(CivilTime::time).orElse(""));
        chosen = said.windows().stream().map(window -> window.place().value()).toList();
    }

    Notice notice() {
        return new Notice(
                constant(DurationRule.class, "rule"),
                text("legalBasis"),
                text("raaReference"),
                text("modalities"),
                published());
    }

    private Optional<Instant> published() {
        if (text("noticeDay").isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CivilTime(text("noticeDay"), text("noticeTime")).opening(zone()));
        } catch (CivilTimeException e) {
            errors.add(e.isAboutTheDay() ? "noticeDay" : "noticeTime", e);
            return Optional.empty();
        }
    }

    /** An agency consults in its own portal; the nation says where, and how it ends. */
    Reach reach() {
        if (!isNational()) {
            return Reach.OWN;
        }
        ClosingMode mode = constant(ClosingMode.class, "mode");
        List<AgencyCode> places = existing().stream()
                .map(AgencyView::code)
                .filter(code -> pressed.values(AGENCIES).contains(code.value()))
                .toList();
        return new Reach(Objects.requireNonNullElse(mode, ClosingMode.ONE_INSTANT), places);
    }

    void check(Announcement announcement) {
        errors.check(announcement.notice());
        boolean late = announcement
                .notice()
                .publishedAt()
                .filter(announcement.opensAt()::isBefore)
                .isPresent();
        if (late) {
            errors.add("noticeDay", "consultation.notice-after-opening");
        }
        if (isNational() && constant(ClosingMode.class, "mode") == null) {
            errors.add("mode", "consultation.mode-missing");
        }
        if (isNational() && announcement.reach().shownIn().isEmpty()) {
            errors.add(AGENCIES, "consultation.agencies-missing");
        }
    }

    private <E extends Enum<E>> @Nullable E constant(Class<E> type, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(text(field)))
                .findFirst()
                .orElse(null);
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

    private List<AgencyView> existing() {
        return agencies.existingAt(here.getReceivedAt());
    }

    public boolean isNational() {
        return here.scope().isNational();
    }

    public List<Option> getRules() {
        return options(DurationRule.values(), "admin.rule.");
    }

    public List<Option> getModes() {
        return options(ClosingMode.values(), "admin.mode.");
    }

    private List<Option> options(Enum<?>[] values, String prefix) {
        return Arrays.stream(values)
                .map(each -> Option.of(each.name(), texts.of(prefix + each.name())))
                .toList();
    }

    public List<Option> getAgencies() {
        return existing().stream()
                .map(agency -> Option.of(agency.code().value(), agency.name()))
                .toList();
    }

    /** Whether the consultation is held there. */
    public boolean isChosen(String agency) {
        return (pressed.isSent() ? pressed.values(AGENCIES) : chosen).contains(agency);
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
