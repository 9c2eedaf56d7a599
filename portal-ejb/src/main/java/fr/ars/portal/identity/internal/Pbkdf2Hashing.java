package fr.ars.portal.identity.internal;

import fr.ars.portal.kernel.Secret;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/**
 * PBKDF2 of Jakarta Security, at the strength OWASP advises for SHA-512 (210,000 rounds). The hash carries its own
 * parameters, so that they can be raised later.
 */
@ApplicationScoped
public class Pbkdf2Hashing implements PasswordHashing {

    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    @Inject
    Pbkdf2PasswordHash pbkdf2;

    private String decoy = "";

    @PostConstruct
    void prepare() {
        pbkdf2.initialize(STRENGTH);
        decoy = hash(Secret.random().value());
    }

    @Override
    public String hash(String password) {
        return pbkdf2.generate(PasswordRule.normal(password).toCharArray());
    }

    @Override
    public boolean verify(String password, String hash) {
        return pbkdf2.verify(PasswordRule.normal(password).toCharArray(), hash);
    }

    @Override
    public String decoy() {
        return decoy;
    }
}
