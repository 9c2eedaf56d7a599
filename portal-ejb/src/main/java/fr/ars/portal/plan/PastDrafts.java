package fr.ars.portal.plan;

import fr.ars.portal.audit.Journal;
import fr.ars.portal.kernel.AgencyCode;
import fr.ars.portal.plan.importing.DraftImporter;
import fr.ars.portal.plan.importing.outline.ImportedOutline;
import fr.ars.portal.plan.internal.DraftIntake;
import fr.ars.portal.plan.internal.DraftVersion;
import fr.ars.portal.plan.internal.Plan;
import fr.ars.portal.plan.internal.PlanPart;
import fr.ars.portal.plan.internal.PlanRepository;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes over texts that were imported and frozen before the portal kept them, at that instant and in the name of whoever
 * did it. For the loader of the demonstration and nobody else (ArchitectureTest), within its transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PastDrafts {

    @Inject
    PlanRepository repository;

    @Inject
    DraftIntake intake;

    @Inject
    Journal journal;

    /** The first draft of the first part of a plan, read from its file. */
    public DraftVersionId frozen(
            AgencyCode agency, NewPlan wanted, String fileName, InputStream content, UUID by, Instant at) {
        Plan plan = new Plan(
                agency,
                wanted.label(),
                Optional.ofNullable(wanted.structure()).orElseThrow(),
                Optional.ofNullable(wanted.begins()).orElseGet(() -> LocalDate.ofInstant(at, ZoneOffset.UTC)),
                at);
        PlanPart part = new PlanPart(plan, Optional.ofNullable(wanted.part()).orElseThrow());
        repository.add(plan, part);
        ImportedOutline outline = DraftImporter.read(fileName, content);
        DraftVersion version = new DraftVersion(part, repository.nextNumber(part), fileName, by, at);
        repository.add(version);
        intake.store(version, outline);
        version.freeze(repository.texts(version.id()), at);
        journal.record(
                "draft.taken-over",
                version.id().ref(),
                Optional.of(agency),
                Map.of("sha256", version.sha256().orElseThrow()));
        return version.id();
    }
}
