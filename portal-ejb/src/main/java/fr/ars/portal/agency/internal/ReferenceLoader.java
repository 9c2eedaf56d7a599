package fr.ars.portal.agency.internal;

import fr.ars.portal.agency.internal.ReferenceFiles.AgencyRow;
import fr.ars.portal.audit.Journal;
import fr.ars.portal.kernel.BackgroundWork;
import fr.ars.portal.kernel.ConfigFiles;
import fr.ars.portal.kernel.SubjectRef;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads config/reference when the application starts, in one transaction: all files or none. A file that cannot be used
 * stops the start with the place of what is wrong.
 */
@Singleton
@Startup
@DependsOn("Migration")
public class ReferenceLoader {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceLoader.class);

    @Inject
    ConfigFiles config;

    @Inject
    AgencyRepository agencies;

    @Inject
    ReferenceRowRepository rows;

    @Inject
    Journal journal;

    private int added;
    private int followed;

    @PostConstruct
    void load() {
        ReferenceFiles files = read();
        BackgroundWork.run(() -> {
            loadAgencies(files);
            loadTerritories(files);
            loadFacts(files);
            if (added + followed > 0) {
                journal.record(
                        "reference.loaded",
                        new SubjectRef("reference", "files"),
                        Optional.empty(),
                        Map.of("added", Integer.toString(added), "changed", Integer.toString(followed)));
            }
        });
        LOG.info("Reference data ready: {} rows added, {} changed after their files", added, followed);
    }

    private ReferenceFiles read() {
        try {
            return ReferenceFiles.read(config::open);
        } catch (CsvException e) {
            LOG.error(e.getMessage());
            throw e;
        }
    }

    private void loadAgencies(ReferenceFiles files) {
        FileMerge<String, Agency, AgencyRow> merge = new FileMerge<>(
                agencies.agencies(),
                agency -> agency.code().value(),
                (agency, row) -> agency.follow(row.facts(), row.contact()),
                row -> new Agency(row.facts(), row.contact()));
        List<Agency> born =
                merge.with(files.agencies(), row -> row.facts().code().value());
        agencies.addAgencies(born);
        count(born.size(), merge.followed());
    }

    private void loadTerritories(ReferenceFiles files) {
        FileMerge<TerritoryFacts.Key, Territory, TerritoryFacts> merge = new FileMerge<>(
                agencies.territories(), place -> place.facts().key(), Territory::follow, Territory::new);
        List<Territory> born = merge.with(files.territories(), TerritoryFacts::key);
        agencies.addTerritories(born);
        count(born.size(), merge.followed());
    }

    private void loadFacts(ReferenceFiles files) {
        List<ReferenceRow> national =
                rows.all().stream().filter(row -> row.owner().isEmpty()).toList();
        FileMerge<Fact.Key, ReferenceRow, Fact> merge =
                new FileMerge<>(national, row -> row.fact().key(), ReferenceRow::follow, ReferenceRow::fromFile);
        List<ReferenceRow> born = merge.with(files.facts(), Fact::key);
        rows.add(born);
        count(born.size(), merge.followed());
    }

    private void count(int born, int led) {
        added += born;
        followed += led;
    }
}
