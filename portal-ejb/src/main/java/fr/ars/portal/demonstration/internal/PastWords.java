package fr.ars.portal.demonstration.internal;

import fr.ars.portal.agency.Agencies;
import fr.ars.portal.demonstration.internal.DemonstrationTexts.Kept;
import fr.ars.portal.mail.EmailAddress;
import fr.ars.portal.plan.DraftVersionId;
import fr.ars.portal.plan.OutlineEntry;
import fr.ars.portal.plan.PastDescriptions;
import fr.ars.portal.plan.PastDrafts;
import fr.ars.portal.plan.PlanQueries;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Says of the texts of the demonstration what officers would have said, before anybody is consulted on them. */
@Dependent
public class PastWords {

    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 30);

    @Inject
    PastDrafts drafts;

    @Inject
    PastDescriptions descriptions;

    @Inject
    PlanQueries plans;

    @Inject
    Agencies agencies;

    /** The texts nobody is consulted on. */
    void keep(DemonstrationTexts texts, Map<EmailAddress, UUID> people, Instant now) {
        for (Kept kept : texts.plans()) {
            DayCount start =
                    DayCount.from(now, agencies.get(kept.agency()).zone().id());
            DraftVersionId draft = drafts.frozen(
                    kept.agency(),
                    kept.plan(),
                    kept.fileName(),
                    new ByteArrayInputStream(kept.text()),
                    Optional.ofNullable(people.get(kept.staff())).orElseThrow(),
                    start.at(kept.frozen(), OFFICE_OPENS));
            tell(texts, kept.key(), draft);
        }
    }

    /** The objectives of the plan of that key, and what is said of the sections of its text. */
    void tell(DemonstrationTexts texts, String key, DraftVersionId draft) {
        descriptions.objectives(draft, texts.objectives().getOrDefault(key, List.of()));
        Map<String, DemonstrationTexts.Told> told = texts.descriptions().getOrDefault(key, Map.of());
        for (OutlineEntry section : plans.outline(draft)) {
            Optional.ofNullable(told.get(section.number()))
                    .ifPresent(said ->
                            descriptions.described(draft, section.section(), said.description(), said.objectives()));
        }
    }
}
