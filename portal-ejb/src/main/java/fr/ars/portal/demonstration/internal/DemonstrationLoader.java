package fr.ars.portal.demonstration.internal;

import fr.ars.portal.demonstration.DemonstrationPeople;
import fr.ars.portal.identity.Demonstration;
import fr.ars.portal.identity.Installation;
import fr.ars.portal.kernel.BackgroundWork;
import fr.ars.portal.kernel.ConfigFiles;
import fr.ars.portal.mail.EmailAddress;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills an installation that nobody has used yet with the data of config/demo, in one transaction: all of it or none. An
 * installation where anybody has an account is never touched, whatever {@code portal.demo} says.
 */
@Singleton
@Startup
@DependsOn({"Migration", "ReferenceLoader"})
public class DemonstrationLoader {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationLoader.class);

    @Inject
    Demonstration demonstration;

    @Inject
    ConfigFiles files;

    @Inject
    Installation installation;

    @Inject
    PastLife past;

    @PostConstruct
    void load() {
        if (demonstration.isOn()) {
            BackgroundWork.run(this::loadOnce);
        }
    }

    private void loadOnce() {
        if (!installation.isUntouched()) {
            LOG.info("Demonstration: there are accounts already, nothing was added");
            return;
        }
        Map<EmailAddress, UUID> people = openAccounts(DemonstrationPeople.in(files));
        int contributions = past.load(DemonstrationFiles.read(files), DemonstrationTexts.read(files), people);
        LOG.info("Demonstration: {} accounts, {} contributions", people.size(), contributions);
    }

    private Map<EmailAddress, UUID> openAccounts(DemonstrationPeople people) {
        Map<EmailAddress, String> names = new HashMap<>();
        people.accounts().forEach(account -> names.put(account.email(), account.name()));
        Map<EmailAddress, UUID> opened = installation.openAccounts(names, people.password());
        people.accounts()
                .forEach(account -> account.scope()
                        .ifPresent(scope -> installation.give(id(opened, account.email()), account.role(), scope)));
        return opened;
    }

    private static UUID id(Map<EmailAddress, UUID> opened, EmailAddress email) {
        UUID id = opened.get(email);
        if (id == null) {
            throw new IllegalStateException("config/demo/accounts.csv has no " + email.value());
        }
        return id;
    }
}
