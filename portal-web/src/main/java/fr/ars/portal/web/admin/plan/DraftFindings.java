package fr.ars.portal.web.admin.plan;

import fr.ars.portal.plan.DraftImportService;
import fr.ars.portal.plan.ImportFindings;
import fr.ars.portal.web.faces.Here;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the import of a draft found that a person should look at. */
@Named
@RequestScoped
public class DraftFindings {

    @Inject
    DraftImportService imports;

    @Inject
    Draft draft;

    @Inject
    Here here;

    private ImportFindings findings = new ImportFindings(List.of(), List.of());

    @PostConstruct
    void open() {
        findings = imports.findings(here.scope(), draft.id());
    }

    public List<ImportFindings.Doubt> getDoubts() {
        return findings.doubts();
    }

    /** The words that are not in the text, by the reason why. */
    public Map<String, List<ImportFindings.LeftOut>> getLeftOut() {
        return findings.leftOut().stream()
                .collect(Collectors.groupingBy(ImportFindings.LeftOut::reason, TreeMap::new, Collectors.toList()));
    }

    public long getHowManyLeftOut() {
        return findings.leftOut().stream()
                .mapToLong(ImportFindings.LeftOut::times)
                .sum();
    }
}
