package fr.ars.portal.files.internal;

import com.google.crypto.tink.Aead;
import fr.ars.portal.kernel.DataDirectory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the cipher of a case, from its key in the database and the master key. */
@ApplicationScoped
public class Seals {

    @Inject
    @ConfigProperty(name = "portal.seal.key")
    Optional<String> key;

    @Inject
    DataDirectory data;

    @Inject
    CaseKeyRepository keys;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Aead master;

    @PostConstruct
    void open() {
        master = MasterKey.load(key, data.directory("keys").resolve("seal.key"));
    }

    /** The cipher of the case; its key is drawn when this is its first file. */
    public CaseCipher forCase(String caseId) {
        byte[] wrapped =
                keys.find(caseId).orElseGet(() -> keys.keep(caseId, CaseCipher.draw(master, caseId), clock.instant()));
        return CaseCipher.unwrap(master, caseId, wrapped);
    }
}
