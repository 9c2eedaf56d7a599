package fr.ars.portal.plan.internal;

import fr.ars.portal.plan.importing.outline.ImportedOutline;
import fr.ars.portal.plan.importing.outline.ImportedSection;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Stores what has been read from a file as a new draft, on the sections the part already has where they are the same; what
 * was said of these is taken over.
 */
@Stateless
public class DraftIntake {

    @Inject
    PlanRepository repository;

    @Inject
    DraftImportRepository imports;

    @Inject
    DescriptionRepository descriptions;

    public void store(DraftVersion version, ImportedOutline outline) {
        SectionMatching matching = repository.matching(repository.lock(version.part()), version);
        int position = 0;
        for (ImportedSection read : outline.sections()) {
            Section section = matching.recognise(read.number(), read.title()).orElseGet(() -> {
                Section fresh = new Section(version.part(), matching.newAnchor(read.number(), read.title()));
                repository.add(fresh);
                return fresh;
            });
            repository.add(new SectionText(version, section, position++, read));
        }
        outline.leftOut().forEach(leftOut -> imports.add(new DraftLeftOut(version, leftOut)));
        descriptions.takeOver(version);
    }
}
